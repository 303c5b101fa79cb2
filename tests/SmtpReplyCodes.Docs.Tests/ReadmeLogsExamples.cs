using System.Text;

// The examples are as users write them.
#pragma warning disable xUnit1051

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the READMEs about logs of mail servers, word by word, with what it prints.</summary>
public class ReadmeLogsExamples
{
    private const string Source = nameof(ReadmeLogsExamples) + ".cs";

    private const string Bounced = "Nov 23 21:14:33 mx postfix/smtp[324]: 4F2A61: to=<anna@example.org>, relay=mx.example.org[192.0.2.7]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command))\n";

    [Fact]
    public async Task A_log()
    {
        var folder = Directory.CreateTempSubdirectory("logs-");
        var File = new LogFolder(folder.FullName);
        using var Console = new PrintedLines("the log", Source);
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder.FullName, "mail.log"), Bounced, TestContext.Current.CancellationToken);

        {
            await using var log = File.OpenRead("mail.log");
            await foreach (var entry in MailLog.ReadAsync(log, new MailLogOptions { Year = 2026, Offset = TimeSpan.Zero }))
            {
                if (entry.Outcome != MailLogOutcome.Sent)
                    Console.WriteLine($"{entry.Outcome} {entry.Recipient} {entry.Reply.Code} {entry.Reply.Cause}");   // Bounced anna@example.org 550 UserUnknown
            }
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_line()
    {
        using var Console = new PrintedLines("the line", Source);

        if (MailLog.TryReadLine("Nov 23 21:14:33 mx postfix/smtp[324]: 4F2A61: to=<anna@example.org>, relay=mx.example.org[192.0.2.7]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command))", out var bounced))
            Console.WriteLine($"{bounced.MailSystem} {bounced.Relay} {bounced.Phase} {bounced.Reply}");           // Postfix mx.example.org RcptTo 550 5.1.1 No such user
    }

    [Fact]
    public async Task What_could_not_be_read()
    {
        using var Console = new PrintedErrors();
        var entries = new List<MailLogEntry>();
        void Handle(MailLogEntry entry) => entries.Add(entry);
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(Bounced + Bounced[..100]));

        var reader = new MailLogReader(stream);
        while (await reader.ReadAsync() is { } entry)
            Handle(entry);
        foreach (var warning in reader.Warnings)
            Console.Error.WriteLine(warning);                   // 1 line skipped as torn, the first is line 2.

        entries.Should().ContainSingle();
    }

    [Fact]
    public void What_a_sending_service_posts()
    {
        using var Console = new PrintedLines("the event", Source);
        var body = """[{"event":"bounce","type":"bounce","email":"anna@example.org","reason":"550 5.1.1 User unknown","bounce_classification":"Invalid Address"}]""";

        foreach (var bounce in SendingEvents.ReadSendGrid(body).Events)
            Console.WriteLine($"{bounce.Kind} {bounce.Recipient} {bounce.Cause} {bounce.ServiceClass}");          // Bounced anna@example.org UserUnknown Invalid Address
    }

    /// <summary>Names of files as one writes them who stands in their folder.</summary>
    private sealed class LogFolder(string folder)
    {
        public FileStream OpenRead(string name) => File.OpenRead(Path.Combine(folder, name));
    }

    private sealed class PrintedErrors : IDisposable
    {
        public PrintedLines Error { get; } = new("what could not be read", Source);

        public void Dispose() => Error.Dispose();
    }
}
