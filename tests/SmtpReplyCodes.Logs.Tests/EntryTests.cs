namespace SmtpReplyCodes.Logs.Tests;

/// <summary>What an entry says of itself, and what the options are where nobody sets them.</summary>
public class EntryTests
{
    [Fact]
    public void An_entry_says_outcome_recipient_and_reply()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);

        entry!.ToString().Should().Be("Bounced anna@example.org: 550 5.1.1 User unknown");
    }

    [Fact]
    public void Its_reply_is_made_once_and_knows_where_it_came_from()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);

        entry!.Reply.Should().BeSameAs(entry.Reply);
        entry.Reply.Context!.Should().BeEquivalentTo(new { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org", MailSystem = null as MailSystem, Action = DeliveryAction.Failed, Mailbox = "anna@example.org" });
        entry.Reply.Cause.Should().Be(SmtpCause.UserUnknown);
    }

    [Fact]
    public async Task It_tells_the_same_whenever_and_by_however_many_it_is_asked()
    {
        const string sender = "Nov 23 21:14:33 mx postfix/qmgr[7]: 4F2A61: from=<büro@example.com>, size=1, nrcpt=1 (queue active)\n";
        var (entries, _) = await ReadLog.All(sender + ReadLog.Bounce("anna@example.org").Replace("relay=", "orig_to=<info@example.org>, relay=", StringComparison.Ordinal) + "\n" + string.Concat(Enumerable.Repeat("Nov 23 21:14:34 mx x[1]: y z\n", 5_000)));

        Parallel.For(0, 8, _ =>
        {
            var entry = entries.Single();
            (entry.QueueId, entry.Sender, entry.Recipient, entry.OriginalRecipient, entry.Relay, entry.RelayAddress, entry.RawTime).Should()
                .Be(("4F2A61", "büro@example.com", "anna@example.org", "info@example.org", "mx.example.org", "192.0.2.7", "Nov 23 21:14:33"));
            entry.Reply.Text.Should().Be("User unknown");
        });
        entries[0].Recipient.Should().BeSameAs(entries[0].Recipient);
    }

    [Fact]
    public void Words_of_the_system_itself_are_its_own()
    {
        MailLog.TryReadLine("Nov 23 21:14:33 mx postfix/smtp[3]: 4F2A61: to=<anna@nowhere.example>, relay=none, delay=1, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nowhere.example type=A: Host not found)", out var entry);

        (entry!.Relay, entry.Reply.Code, entry.Reply.EnhancedCode?.ToString()).Should().Be((null, null, "5.4.4"));
        entry.Reply.Context!.MailSystem!.Id.Should().Be("postfix");
    }

    [Fact]
    public void Options_read_whatever_comes()
    {
        MailLogOptions.Default.Should().Be(new MailLogOptions());
        MailLogOptions.Default.Should().BeEquivalentTo(new { Year = null as int?, Offset = null as TimeSpan?, MailSystem = null as MailSystem, Classifier = null as SmtpClassifier, ReadUnknown = true, MaxLineLength = 65_536, MaxPending = 50_000 });
    }
}
