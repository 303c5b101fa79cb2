using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary><c>--json</c>: one object a message, written as soon as the message is read.</summary>
public class JsonTests
{
    [Fact]
    public async Task Says_who_failed_and_why()
    {
        var report = (await ToolRun.With(Bounce.Of("user@example.net", "550 5.1.1 No such user"), "report", "--json")).Objects.Should().ContainSingle().Subject;

        report.EnumerateObject().First().Name.Should().Be("source");
        report.GetProperty("kind").GetString().Should().Be("failure");
        var recipient = report.GetProperty("recipients")[0];
        recipient.GetProperty("finalRecipient").GetString().Should().Be("user@example.net");
        recipient.GetProperty("reply").GetProperty("cause").GetString().Should().Be("user-unknown");
    }

    [Fact]
    public async Task Mail_that_reports_nothing_has_its_line_too() =>
        (await ToolRun.With(Bounce.Mbox(Bounce.Letter, Bounce.Of("user@example.net", "550 5.1.1 No such user"), Bounce.Letter), "report", "--json", "--mbox"))
            .Objects.Select(report => report.GetProperty("kind").GetString()).Should().Equal("none", "failure", "none");

    [Fact]
    public async Task A_line_does_not_wait_for_more_input()
    {
        using var output = new MemoryStream();
        var answered = new List<long>();

        await ToolRun.Write(new ChunkedStream(Chunks()), new BufferedStream(output), "report", "--json", "--mbox");

        answered[1].Should().Be(0, "the first message may go on");
        answered[2].Should().BePositive();
        answered[3].Should().BeGreaterThan(answered[2]);
        Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)answered[3]).Should().EndWith("\n");

        IEnumerable<byte[]> Chunks()
        {
            for (var i = 0; i < 4; i++)
            {
                answered.Add(output.Length);
                yield return Encoding.UTF8.GetBytes(Bounce.Mbox(Bounce.Letter + new string('x', 5_000) + "\n"));
            }
        }
    }

    [Fact]
    public async Task Own_rules_decide()
    {
        using var rules = RulesFile.Of("acme/quux", "greylisted", "quux");

        var report = (await ToolRun.With(Bounce.Of("user@example.net", "550 quux"), "report", "--json", "--rules", rules.Path)).Objects.Single();

        report.GetProperty("recipients")[0].GetProperty("reply").GetProperty("rule").GetString().Should().Be("acme/quux");
    }

    [Theory]
    [InlineData("permanent", "550 5.1.1 No such user", 3)]
    [InlineData("permanent", "450 4.2.0 Greylisted", 0)]
    [InlineData("transient", "450 4.2.0 Greylisted", 3)]
    [InlineData("transient", "250 2.0.0 Ok", 0)]
    [InlineData("hard", "550 5.1.1 No such user", 3)]
    [InlineData("hard", "552 5.2.2 Mailbox is full", 0)]
    public async Task Fails_on_replies_of_the_wanted_kind(string kind, string reply, int exitCode)
    {
        var mbox = Bounce.Mbox(Bounce.Letter, Bounce.Of("user@example.net", reply), Bounce.Letter);

        foreach (var form in new string[][] { ["--json"], [], ["--suppress", "-"] })
        {
            var run = await ToolRun.With(mbox, ["report", "--mbox", "--fail-on", kind, .. form]);
            (run.ExitCode, run.Error).Should().Be((exitCode, ""));
        }
    }
}
