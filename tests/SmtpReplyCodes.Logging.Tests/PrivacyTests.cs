using System.Diagnostics;
using System.Net.Mail;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>By default no address, no IP address, no host and no word of a server gets out, whatever the reply.</summary>
[Collection(nameof(OneConsole))]
public class PrivacyTests
{
    private static readonly Exception[] OfThePlatform =
    [
        Samples.ConnectFailure,
        new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "<anna@example.org>", "Mailbox unavailable. The server response was: 5.1.1 said-nothing-else 192.0.2.7"),
        new SmtpFailedRecipientsException("x", [new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "<anna@example.org>", "said-nothing-else")]),
        new SmtpException(SmtpStatusCode.TransactionFailed, "said-nothing-else mx.example.net"),
    ];

    [Fact]
    public void The_samples_are_many_and_each_holds_a_secret() =>
        Samples.All.Should().HaveCountGreaterThan(250).And.OnlyContain(reply => Samples.Secrets.Any(secret => reply.Text.Contains(secret, StringComparison.Ordinal)));

    [Fact]
    public void In_records() => Leaks(Recorded.Plain(logger => Each(reply => logger.LogSmtpReply(reply)))).Should().BeEmpty();

    [Fact]
    public void In_records_of_failures() => Leaks(Recorded.Enriched(logger =>
    {
        Each(reply =>
        {
            if (!reply.IsSuccess && reply.Severity != SmtpSeverity.Intermediate)
                logger.LogSmtpFailure(new RefusedException(reply), RefusedException.Reader);
        });
        Array.ForEach(OfThePlatform, exception => logger.LogSmtpFailure(exception));
    })).Should().BeEmpty();

    [Fact]
    public void In_enriched_records() => Leaks(Recorded.Enriched(logger => Each(reply => logger.LogError(new RefusedException(reply), "x")))).Should().BeEmpty();

    [Fact]
    public void In_scopes()
    {
        using var provider = new RecordingProvider();
        var logger = provider.CreateLogger("Mail");
        Each(reply =>
        {
            using (logger.BeginSmtpReplyScope(reply))
                logger.LogInformation("x");
        });

        provider.Scopes.SelectMany(scope => ((IEnumerable<KeyValuePair<string, object?>>)scope!).Select(Field.Line).Append(scope!.ToString())).Where(IsLeak).Should().BeEmpty();
    }

    [Fact]
    public void On_traces() => Samples.All.Select(reply => new Activity("send").SetSmtpReply(reply))
        .SelectMany(activity => activity!.TagObjects.Select(Field.Line).Append(activity.StatusDescription)).Where(IsLeak).Should().BeEmpty();

    [Fact]
    public void On_the_console_exceptions_included() => CapturedConsole.Simple(logger =>
    {
        Each(reply => logger.LogSmtpReply(reply));
        Array.ForEach(OfThePlatform, exception => logger.LogSmtpFailure(exception));
    }).Where(IsLeak).Should().BeEmpty();

    [Fact]
    public void Redacted_text_has_no_address_IP_address_host_or_id()
    {
        var options = RefusedException.Options with { Text = SmtpLogText.Redacted };
        var entries = Recorded.Plain(logger => Each(reply => logger.LogSmtpReply(reply, options)));

        entries.SelectMany(entry => entry.Lines).Where(line => IsLeak(line.Replace("said-nothing-else", "", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void A_leak_would_be_seen() => Leaks(Recorded.Plain(logger => Each(reply => logger.LogSmtpReply(reply, new SmtpLogOptions { Text = SmtpLogText.Raw })))).Should().HaveCountGreaterThan(250);

    private static void Each(Action<SmtpReply> act)
    {
        foreach (var reply in Samples.All)
            act(reply);
    }

    private static IEnumerable<string> Leaks(IEnumerable<LogEntry> entries) => entries.SelectMany(entry => entry.Lines.Append(entry.Message)).Where(IsLeak);

    private static bool IsLeak(string? output) => output is not null && Array.Exists(Samples.Secrets, secret => output.Contains(secret, StringComparison.OrdinalIgnoreCase));
}
