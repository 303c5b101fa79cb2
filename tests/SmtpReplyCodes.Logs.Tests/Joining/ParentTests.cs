using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests.Joining;

/// <summary>Names of sessions that are trees: what <c>A.1.1</c> does not know, <c>A.1</c> may, or <c>A</c>.</summary>
public class ParentTests
{
    private static readonly string[] Lines = ["note - - {session} client {relay}", "note - - {session} from=<{sender}>", "note - - {session} to=<{recipient}>", "event - - {session} not <{recipient}>: {text}", "event - - {session} done: {text}"];

    private static readonly LogForm Form = Shapes.Form((FormField.Parents, "."), (FormField.Lines, string.Join('\t', Lines)));

    [Theory]
    [InlineData("A client mx|A.1 from=<b@example.com>|A.1 to=<anna@example.org>|A.1.1 done: 250 ok", "anna@example.org from b@example.com by mx")]
    [InlineData("A client mx|A.1 client mx1|A.1.1 not <anna@example.org>: 550 no", "anna@example.org from - by mx1")]
    [InlineData("A.1 client mx|A not <anna@example.org>: 550 no", "anna@example.org from - by -")]
    [InlineData("A.1 client mx|A.2 not <anna@example.org>: 550 no", "anna@example.org from - by -")]
    [InlineData("A.1 to=<anna@example.org>|A.1 to=<bert@example.org>|A.1 not <anna@example.org>: 550 no|A.1.1 done: 250 ok", "anna@example.org from - by -", "bert@example.org from - by -")]
    [InlineData(". client mx|.... not <anna@example.org>: 550 no", "anna@example.org from - by mx")]
    public void A_branch_knows_what_its_stem_does(string log, params string[] entries) => Read(log).Should().Equal(entries);

    private static IEnumerable<string> Read(string log) =>
        ReadLog.With([Form], MailLogOptions.Default, log.Split('|')).Select(entry => $"{entry.Recipient ?? "-"} from {entry.Sender ?? "-"} by {entry.Relay ?? "-"}");
}
