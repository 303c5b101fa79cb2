using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The mail systems of <c>Data/systems</c>: each says what it is, and it and each of its forms what it rests on.</summary>
public class SystemRowTests
{
    private static IReadOnlyList<SystemRow> Systems => Table.Knowledge.Systems;

    private static IEnumerable<BounceRow> Forms => Systems.SelectMany(system => system.Bounces);

    [Fact]
    public void Each_has_an_id_of_its_own_and_a_name() => Systems.Select(system => system.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void It_is_named_for_its_file() =>
        Directory.GetFiles(Path.Combine(Table.Data, "systems")).Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(Systems.Select(system => system.Id));

    [Fact]
    public void What_a_system_is_is_told_in_plain_sentences() =>
        Systems.Where(system => system.Identity.About.Length is < 60 or > 320 || !system.Identity.About.EndsWith('.') || system.Identity.About.Any(c => c is < ' ' or > '~')).Select(system => system.Id).ShouldBeNone();

    [Fact]
    public void So_is_where_log_and_configuration_lie() =>
        Systems.SelectMany(system => new[] { system.Identity.Log, system.Identity.Configuration }.OfType<string>().Where(text => text.Length is < 15 or > 300 || !text.EndsWith('.') || text.Any(c => c is < ' ' or > '~')).Select(text => $"{system.Id}: {text}")).ShouldBeNone();

    [Fact]
    public void Of_what_nothing_is_public_nothing_is_told() =>
        Systems.Where(system => system.Identity.Basis == "none" && (system.Greeting.Count > 0 || system.Bounces.Count > 0 || system.Replies.ValueKind != System.Text.Json.JsonValueKind.Undefined || system.Identity.Marks.Count > 0))
            .Select(system => system.Id).ShouldBeNone();

    [Fact]
    public void No_word_of_a_reply_shows_two_systems() =>
        Systems.SelectMany(system => system.Identity.Marks.Select(mark => (mark, system.Id))).GroupBy(pair => pair.mark, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(pair => pair.Id))}").ShouldBeNone();

    [Fact]
    public void A_form_is_named_after_its_system() =>
        Systems.SelectMany(system => system.Bounces.Where(form => form.Id != system.Id && !form.Id.StartsWith(system.Id + "-", StringComparison.Ordinal)).Select(form => $"{system.Id}: {form.Id}")).ShouldBeNone();

    [Fact]
    public void What_a_form_is_about_is_told_in_sentences() => Forms.Where(form => form.About.Length < 20 || !form.About.EndsWith('.')).Select(form => form.Id).ShouldBeNone();

    [Fact]
    public void References_are_addresses_of_pages() =>
        Forms.Select(form => (form.Id, form.References)).Concat(Systems.Select(system => (system.Id, system.Identity.References))).Concat(Systems.SelectMany(system => system.Greeting.Select(place => (system.Id, place.References))))
            .SelectMany(row => row.References.Where(reference => !Uri.TryCreate(reference, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")).Select(reference => $"{row.Id}: {reference}")).ShouldBeNone();

    [Fact]
    public void Marks_are_in_lower_case_and_hold_more_than_a_word() =>
        Forms.SelectMany(form => form.Marks.Where(mark => mark.Any(char.IsUpper) || (mark.Count(c => c == ' ') < 2 && mark.All(char.IsAscii))).Select(mark => $"{form.Id}: {mark}")).ShouldBeNone();

    [Fact]
    public void No_form_names_one_specimen_twice() => Forms.Where(form => form.Specimens.Distinct().Count() < form.Specimens.Count).Select(form => form.Id).ShouldBeNone();
}
