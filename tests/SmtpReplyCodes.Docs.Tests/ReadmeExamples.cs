using System.Buffers;
using System.Text.Json;

// The examples are as users write them, who have no token of a test.
#pragma warning disable xUnit1051

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the READMEs, word by word. What the comments say is what must be printed.</summary>
public class ReadmeExamples
{
    [Fact]
    public void A_reply_as_a_server_sends_it()
    {
        using var Console = new PrintedLines(nameof(A_reply_as_a_server_sends_it));
        var reply = SmtpReply.Parse("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown");
        Console.WriteLine(reply.Code);                          // 550
        Console.WriteLine(reply.EnhancedCode);                  // 5.1.1
        Console.WriteLine(reply.Text);                          // <a@b.example>: Recipient address rejected: User unknown
        Console.WriteLine(reply.IsPermanent);                   // True
        Console.WriteLine(reply.Cause);                         // UserUnknown
        Console.WriteLine(reply.Advice.Action);                 // Suppress

        if (reply.EnhancedCode is (5, 7, _))
            Console.WriteLine("A matter of security or policy: " + reply.Remediation);

        if (!SmtpReply.TryParse("550-first\r\n450 second", out _, out var error))
            Console.WriteLine($"{error.Kind} at {error.Offset}");   // CodesDisagree at 11
    }

    [Fact]
    public void A_reply_inside_a_longer_text()
    {
        using var Console = new PrintedLines(nameof(A_reply_inside_a_longer_text));
        const string logLine = "to=<a@b.example>, relay=mx.b.example[192.0.2.1]:25, dsn=4.2.2, status=deferred " +
            "(host mx.b.example[192.0.2.1] said: 452-4.2.2 The mailbox is 452 4.2.2 over quota (in reply to RCPT TO command))";
        if (SmtpReply.TryFind(logLine, out var found))
        {
            Console.WriteLine(found.Text);                      // The mailbox is\nover quota
            Console.WriteLine(found.Cause);                     // MailboxFull
            Console.WriteLine(found.Advice.RetryAfter);         // 04:00:00
        }

        var any = SmtpReply.FromText("Remote host said: 550 no such user here");
        Console.WriteLine(any.Code);                            // 550
    }

    [Fact]
    public void What_a_mail_client_hands_over()
    {
        using var Console = new PrintedLines(nameof(What_a_mail_client_hands_over));
        var refused = SmtpReply.Create(550, "5.7.1 Mail from 192.0.2.10 refused\n5.7.1 see https://b.example/why", new ReplyContext { Phase = SmtpPhase.RcptTo });
        Console.WriteLine(refused.Lines.Length);                // 2
        Console.WriteLine(refused.Lines[1]);                    // see https://b.example/why
        Console.WriteLine(refused.ToRedactedString());          // 550-5.7.1 Mail from [ip] refused\r\n550 5.7.1 see [link]
    }

    [Fact]
    public void Who_speaks_and_whose_list_it_is()
    {
        using var Console = new PrintedLines(nameof(Who_speaks_and_whose_list_it_is));
        var gmail = SmtpReply.FromText("421 4.7.28 come back later", new ReplyContext { RemoteHost = "aspmx.l.google.com" });
        Console.WriteLine(gmail.Provider);                      // google
        Console.WriteLine(gmail.Diagnosis.RuleId);              // google/rate-by-code
        Console.WriteLine(MailProvider.Find("google")!.Url);    // https://postmaster.google.com
        Console.WriteLine(MailProvider.FindRules("S3140")[0].Cause);                     // PoorReputation

        var listed = SmtpReply.Parse("554 5.7.1 Client host [192.0.2.10] blocked using zen.spamhaus.org").Diagnosis;
        Console.WriteLine(listed.Blocklist);                    // Spamhaus ZEN
        Console.WriteLine(listed.BlocklistEntry);               // 192.0.2.10
        Console.WriteLine(listed.Blocklist!.DelistingPage);     // https://check.spamhaus.org/
    }

    [Fact]
    public void What_to_do_next()
    {
        using var Console = new PrintedLines(nameof(What_to_do_next));
        var later = SmtpReply.Parse("451 4.7.1 Greylisted, please try again in 10 minutes");
        Console.WriteLine(later.Advice.Action);                 // Retry
        Console.WriteLine(later.Advice.RetryAfter);             // 00:10:00
        Console.WriteLine(later.IsHardBounce);                  // False

        Console.WriteLine(SmtpReply.Parse("550 5.1.1 User unknown").IsHardBounce);       // True
        Console.WriteLine(SmtpReply.Parse("550 5.1.1 Mailbox is full").IsHardBounce);    // False: the words say otherwise
    }

    [Fact]
    public void What_to_do_with_an_address()
    {
        using var Console = new PrintedLines(nameof(What_to_do_with_an_address));
        var monday = new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
        var full = SmtpReply.Parse("452 4.2.2 Mailbox is full");
        var history = new List<SuppressionEntry> { new(monday, full), new(monday.AddDays(7), full) };
        Console.WriteLine(SuppressionPolicy.Decide(history).Action);    // RetryAfter

        history.AddRange([new(monday.AddDays(14), full), new(monday.AddDays(21), full), new(monday.AddDays(28), full)]);
        var decision = SuppressionPolicy.Decide(history);
        Console.WriteLine($"{decision.Action}, {decision.Reason}");     // SuppressUntil, MailboxFull

        history.Add(new(monday.AddDays(35), SmtpReply.Parse("250 2.1.5 Ok")));
        Console.WriteLine(SuppressionPolicy.Decide(history).Action);    // Keep
    }

    [Fact]
    public void Why_it_was_decided_so()
    {
        using var Console = new PrintedLines(nameof(Why_it_was_decided_so));
        var diagnosis = SmtpReply.Parse("550 5.1.1 Mailbox is full").Diagnosis;
        Console.WriteLine(diagnosis.Cause);                     // MailboxFull
        foreach (var evidence in diagnosis.Evidence)
            Console.WriteLine($"{evidence.Kind} {evidence.Value}");   // Phrase Mailbox is full, EnhancedCode 5.1.1, ReplyCode 550
        Console.WriteLine(diagnosis.Rejected[0].Cause);         // UserUnknown
    }

    [Fact]
    public void The_table()
    {
        using var Console = new PrintedLines(nameof(The_table));
        Console.WriteLine(ReplyCodes.Find(ReplyCodes.MailboxUnavailable)!.Title);    // Mailbox unavailable
        Console.WriteLine(ReplyCodes.Find(559)!.Match);                              // Category
        Console.WriteLine(EnhancedStatusCode.Parse("5.7.509").IsRegistered);         // False
        Console.WriteLine(CodeTable.EnhancedCodes.Length);                           // 81
    }

    [Fact]
    public void Mail_systems()
    {
        using var Console = new PrintedLines(nameof(Mail_systems));
        var server = MailSystem.FromGreeting("220 mail.example.com ESMTP MDaemon 23.0.1; Mon, 30 Nov 2026 08:00:00 +0000");
        Console.WriteLine(server);                                                   // MDaemon
        const string Storage = "452 Requested action not taken: insufficient system storage";
        Console.WriteLine(SmtpReply.FromText(Storage).Cause);                        // SystemFull
        Console.WriteLine(SmtpReply.FromText(Storage, new ReplyContext { MailSystem = server }).Cause);   // MailboxFull

        var exchange = MailSystem.Find("Exchange 2003")!;
        Console.WriteLine(exchange.Replies.Any(reply => reply.Codes.Contains("5.7.1")));              // True
        Console.WriteLine(MailSystem.FromMailer("Microsoft Outlook Express 6.00.2900.2180")?.Id);         // outlook-express
    }

    [Fact]
    public void Streams_of_replies()
    {
        using var Console = new PrintedLines(nameof(Streams_of_replies));
        var reader = new SmtpReplyReader("250-mx.example.org\r\n250 SIZE\r\n550 5.7.1 no\r\n354"u8, isFinalBlock: false);
        while (reader.Read() == OperationStatus.Done)
            Console.WriteLine($"{reader.Code} {reader.Cause}");   // 250 Accepted, then 550 PolicyRejected
        Console.WriteLine(reader.BytesConsumed);                // 44: the next buffer begins with 354
    }

    [Fact]
    public void Replies_as_JSON()
    {
        using var Console = new PrintedLines(nameof(Replies_as_JSON));
        var reply = SmtpReply.Parse("550 5.1.1 No such user");
        var json = JsonSerializer.Serialize(reply, SmtpReplyJsonContext.Default.SmtpReply);
        var restored = JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.SmtpReply);
        Console.WriteLine(restored == reply);                   // True

        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolverChain.Add(SmtpReplyJsonContext.Default);   // beside the contexts of the application
        options.TypeInfoResolverChain.Should().ContainSingle();
    }

    [Fact]
    public void What_a_bounce_reports()
    {
        using var Console = new PrintedLines(nameof(What_a_bounce_reports));
        var File = new ReadmeMail();
        var report = DeliveryReport.Read(File.ReadAllBytes("bounce.eml"));
        Console.WriteLine(report.Kind);                         // Mixed
        Console.WriteLine(report.ReportingMta?.Name);           // mx.example.net
        foreach (var recipient in report.Recipients)
        {
            Console.WriteLine(recipient.FinalRecipient);        // gone@example.org, slow@example.org, fine@example.net
            Console.WriteLine(recipient.Action);                // Failed, Delayed, Delivered
            Console.WriteLine(recipient.Reply.Cause);           // UserUnknown, Greylisted, Accepted
            Console.WriteLine(recipient.Reply.IsHardBounce);    // True, False, False
            Console.WriteLine(recipient.ReplySource);           // DiagnosticCode, DiagnosticCode, Status
        }

        Console.WriteLine(report.Original?.Subject);            // Hello
        Console.WriteLine(report.Original?.GetHeader("Return-Path"));   // <sender@example.com>
    }

    [Fact]
    public async Task Many_bounces_and_a_body_alone()
    {
        using var Console = new PrintedLines(nameof(Many_bounces_and_a_body_alone));
        var File = new ReadmeMail();
        await using var mbox = File.OpenRead("bounces.mbox");
        await foreach (var each in DeliveryReport.ReadMboxAsync(mbox))
        {
            foreach (var recipient in each.Recipients.Where(one => one.Reply.IsHardBounce))
                Console.WriteLine($"{recipient.FinalRecipient} {recipient.Reply.Cause}");    // one@example.org UserUnknown, user@example.org UserUnknown
        }

        var text = DeliveryReport.ReadText("Sorry, your message to anna@example.org could not be delivered: the mailbox is full.");
        Console.WriteLine(text.Recipients[0].Reply.Cause);      // MailboxFull
    }

    [Fact]
    public void Whom_a_return_path_hides()
    {
        using var Console = new PrintedLines(nameof(Whom_a_return_path_hides));
        var verp = EnvelopeSender.Decode("news-return+user=example.org@lists.example.net")!;
        Console.WriteLine($"{verp.Kind} {verp.Address}");       // Verp user@example.org
        var srs = EnvelopeSender.Decode("SRS0=HHH=TT=example.com=anna@forwarder.example")!;
        Console.WriteLine($"{srs.Kind} {srs.Address}");         // Srs0 anna@example.com
        var batv = EnvelopeSender.Decode("prvs=1234abcdef=anna@example.com")!;
        Console.WriteLine($"{batv.Kind} {batv.Address}");       // Batv anna@example.com
    }

    [Fact]
    public void Rules_of_your_own()
    {
        using var Console = new PrintedLines(nameof(Rules_of_your_own));
        var SmtpRuleFile = new ReadmeRules(ReadmeRules.File);
        var classifier = SmtpClassifier.Default.Prepend(SmtpRuleFile.Load("rules.jsonc"));
        var context = new ReplyContext { Classifier = classifier, RemoteHost = "mx.acme.example" };

        var left = SmtpReply.FromText("550 5.1.1 Jane has left the company", context);
        Console.WriteLine(left.Cause);                          // MailboxDisabled
        Console.WriteLine(left.Diagnosis.RuleId);               // acme/leaver
        Console.WriteLine(SmtpReply.FromText("451 It is night, come with the next batch", context).Advice.RetryAfter);   // 08:00:00
    }
}
