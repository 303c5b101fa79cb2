using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Tests.Reports;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>What real servers said, of which a choice is kept in <c>Specimens</c>, is read as it says there, with no lab and no recordings at hand.</summary>
public class SpecimenTests
{
    private const int FewestReplies = 10;

    public static TheoryData<string> Names => [.. SpecimenFile.Names];

    public static TheoryData<string, string> Replies =>
        new(SpecimenFile.Names.SelectMany(name => SpecimenFile.Read(name).Replies.Select(reply => (name, string.Join("\r\n", reply.Said)))));

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_reply_gives_its_codes(string name, string said)
    {
        var specimen = Find(name, said);

        SmtpReply.TryParse(specimen.Wire, out var reply).Should().Be(specimen.Code is not null);

        (reply?.Code, reply?.EnhancedCode, reply?.Lines.Length).Should().Be((specimen.Code, specimen.EnhancedCode, specimen.Code is null ? null : specimen.Said.Length));
        (WireReply.Read(specimen.Wire)?.Code, WireReply.Read(specimen.Wire)?.EnhancedCode).Should().Be((specimen.Code, specimen.EnhancedCode?.ToString()), "that is how any reader has it");
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_reply_gives_its_cause_whether_the_phase_is_known_or_not(string name, string said)
    {
        var specimen = Find(name, said);
        if (specimen.Cause is not { } cause)
            return;

        SmtpReply.Parse(specimen.Wire).Cause.Should().Be(cause);
        SmtpReply.FromText(said, new ReplyContext { Phase = specimen.Phase }).Cause.Should().Be(cause);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_server_shows_which_mail_system_it_is(string name)
    {
        var file = SpecimenFile.Read(name);
        var shown = file.Replies.Where(reply => reply.Shows is not null).Select(reply => (Clue: reply.Shows!.Value, Text: string.Join("\r\n", reply.Said))).ToList();

        shown.Should().Contain(reply => reply.Clue == MailSystemClue.Greeting);
        shown.Where(reply => MailSystem.FindCandidates(reply.Clue, reply.Text).FirstOrDefault()?.Id != file.System).Should().BeEmpty("all of these are of {0}", file.System);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_server_has_several_of_several_phases(string name)
    {
        var replies = SpecimenFile.Read(name).Replies;

        replies.Should().HaveCountGreaterThanOrEqualTo(FewestReplies).And.OnlyHaveUniqueItems(reply => string.Join('\n', reply.Said));
        replies.Select(reply => reply.Phase).Distinct().Should().HaveCountGreaterThan(4);
        replies.Select(reply => reply.Cause).Distinct().Should().HaveCountGreaterThan(4);
    }

    /// <summary>Four numbers are a version or a section of an RFC here: the lab has the addresses of its own machine alone.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Names_reserved_domains_only(string name) =>
        ReservedNames.OthersIn(SpecimenFile.TextOf(name)).Where(other => !char.IsAsciiDigit(other[0])).Should().BeEmpty("{0} must show nobody's address", name);

    private static SpecimenReply Find(string name, string said) => SpecimenFile.Read(name).Replies.Single(reply => string.Join("\r\n", reply.Said) == said);
}
