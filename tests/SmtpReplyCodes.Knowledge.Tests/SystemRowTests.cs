using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The mail systems of <c>Data/systems</c>: each says what it is, and each form what it rests on.</summary>
public class SystemRowTests
{
    private static readonly string[] Kinds = ["server", "filter", "service", "client", "library", "list"];

    private static IReadOnlyList<SystemRow> Systems => Table.Knowledge.Systems;

    private static IEnumerable<BounceRow> Forms => Systems.SelectMany(system => system.Bounces);

    [Fact]
    public void Each_has_an_id_of_its_own_and_a_name() => Systems.Select(system => system.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_kind_is_a_known_one() => Systems.Where(system => !Kinds.Contains(system.Kind)).Select(system => $"{system.Id}: {system.Kind}").ShouldBeNone();

    [Fact]
    public void A_form_is_named_after_its_system() =>
        Systems.SelectMany(system => system.Bounces.Where(form => form.Id != system.Id && !form.Id.StartsWith(system.Id + "-", StringComparison.Ordinal)).Select(form => $"{system.Id}: {form.Id}")).ShouldBeNone();

    [Fact]
    public void What_a_form_is_about_is_told_in_sentences() => Forms.Where(form => form.About.Length < 20 || !form.About.EndsWith('.')).Select(form => form.Id).ShouldBeNone();

    [Fact]
    public void References_are_addresses_of_pages() =>
        Forms.SelectMany(form => form.References.Where(reference => !Uri.TryCreate(reference, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")).Select(reference => $"{form.Id}: {reference}")).ShouldBeNone();

    [Fact]
    public void Marks_are_in_lower_case_and_hold_more_than_a_word() =>
        Forms.SelectMany(form => form.Marks.Where(mark => mark.Any(char.IsUpper) || (mark.Count(c => c == ' ') < 2 && mark.All(char.IsAscii))).Select(mark => $"{form.Id}: {mark}")).ShouldBeNone();

    [Fact]
    public void No_form_names_one_specimen_twice() => Forms.Where(form => form.Specimens.Distinct().Count() < form.Specimens.Count).Select(form => form.Id).ShouldBeNone();
}
