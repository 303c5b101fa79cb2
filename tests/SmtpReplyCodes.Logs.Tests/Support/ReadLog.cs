using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Reads logs that are made up for a test. Years are 2026, zones UTC, where a test does not say otherwise.</summary>
internal static class ReadLog
{
    public static readonly MailLogOptions Options = new() { Year = 2026, Offset = TimeSpan.Zero };

    /// <summary>A line of Postfix that tells of a bounce; its recipient says which one it is.</summary>
    public static string Bounce(string recipient, string words = "User unknown") =>
        $"Nov 23 21:14:33 mx postfix/smtp[324]: 4F2A61: to=<{recipient}>, relay=mx.example.org[192.0.2.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 {words} (in reply to RCPT TO command))";

    public static Task<(List<MailLogEntry> Entries, MailLogReader Reader)> All(string log, MailLogOptions? options = null) => All(Encoding.UTF8.GetBytes(log), options);

    public static Task<(List<MailLogEntry> Entries, MailLogReader Reader)> All(byte[] log, MailLogOptions? options = null) => All(new MemoryStream(log), options);

    public static async Task<(List<MailLogEntry> Entries, MailLogReader Reader)> All(Stream log, MailLogOptions? options = null)
    {
        var reader = new MailLogReader(log, options ?? Options);
        return (await reader.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken), reader);
    }

    /// <summary>What lines tell by forms that are made up.</summary>
    public static List<MailLogEntry> With(LogForm[] forms, MailLogOptions options, IEnumerable<string> lines)
    {
        var interpreter = new LogInterpreter(new LogForms(forms), options);
        var entries = new List<MailLogEntry>();
        var number = 0;
        foreach (var line in lines)
            interpreter.Read(Encoding.UTF8.GetBytes(line), ++number, entries);
        return entries;
    }

    /// <summary>All of an entry but its place.</summary>
    public static string Text(MailLogEntry? entry) => entry is null ? "nothing" : JsonSerializer.Serialize(entry)[(JsonSerializer.Serialize(entry).IndexOf(',', StringComparison.Ordinal) + 1)..];
}
