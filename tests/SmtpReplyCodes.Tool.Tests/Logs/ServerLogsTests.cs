using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Over logs of real servers the summary says what the single events say.</summary>
public class ServerLogsTests
{
    private static readonly string[] Tables = ["By hour", "By day", "Domains", "Relays", "Providers", "Mail systems"];

    [Theory]
    [InlineData("dovecot", "dovecot.log")]
    [InlineData("exim", "mainlog.log")]
    [InlineData("msmtp", "msmtp.log")]
    [InlineData("opensmtpd", "syslog.log")]
    [InlineData("postfix", "syslog.log")]
    [InlineData("sendmail", "syslog.log")]
    public async Task The_summary_adds_up(string server, string log)
    {
        var file = Checkout.SharedFile("corpus", "servers", "logs", server, log);

        var events = (await LogsRun.Of("--json", file)).Objects;
        var summary = new SummaryText((await LogsRun.Of(file)).Text);

        var totals = events.CountBy(entry => entry.GetProperty("outcome").GetString()!).ToDictionary(pair => pair.Key, pair => (long)pair.Value);
        events.Should().NotBeEmpty();
        summary.Row("Attempts").Should().StartWith($"{events.Length:N0}:");
        foreach (var table in Tables.Where(summary.Headings.Contains))
            summary.Sums(table).Should().BeEquivalentTo(totals, table);
        totals.Remove("sent");
        summary.Sums("Causes").Should().BeEquivalentTo(totals);
    }
}
