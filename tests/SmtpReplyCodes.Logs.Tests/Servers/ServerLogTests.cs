namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>Logs of real servers, written while they delivered to hosts that refused in a hundred ways and noted down what they said.</summary>
public class ServerLogTests(ITestOutputHelper output)
{
    private const double Wanted = 0.98;

    [Theory]
    [InlineData("postfix")]
    [InlineData("exim")]
    [InlineData("sendmail")]
    [InlineData("opensmtpd")]
    [InlineData("msmtp")]
    [InlineData("dovecot")]
    public async Task Every_refused_delivery_is_found_and_none_is_invented(string server)
    {
        var log = ServerLog.Of(server);
        var entries = await log.ReadEntriesAsync(TestContext.Current.CancellationToken);
        var measure = new LogMeasure(log, log.ReadTranscript(), entries);

        measure.FindFailures();

        output.WriteLine($"{server}: {measure}");
        foreach (var missing in measure.Missing)
            output.WriteLine($"  missing {missing}");
        measure.Invented().Select(entry => $"line {entry.LineNumber}: {entry}").Should().BeEmpty("each entry about a scripted server is what that server did");
        measure.Rate.Should().BeGreaterThanOrEqualTo(Wanted);
        entries.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("postfix")]
    [InlineData("exim")]
    [InlineData("sendmail")]
    [InlineData("opensmtpd")]
    [InlineData("msmtp")]
    public async Task The_entries_are_those_of_the_server(string server)
    {
        var entries = await ServerLog.Of(server).ReadEntriesAsync(TestContext.Current.CancellationToken);

        entries.Should().OnlyContain(entry => entry.MailSystem != null && entry.MailSystem.Id == server && entry.Time != null);
        entries.Select(entry => entry.LineNumber).Should().BeInAscendingOrder();
    }
}
