using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Parts of small messages, as somebody who parsed them holds them.</summary>
internal static class MadePart
{
    public const string Status = "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; user@example.net\nAction: failed\nStatus: 5.1.1\n";
    public const string Original = "From: sender@example.com\nSubject: Greetings\nMessage-ID: <1@example.com>\n";

    private const string Envelope = "From: MAILER-DAEMON@mx.example.org\nTo: sender@example.com\nSubject: Undelivered Mail\n";

    public static ParsedPart Leaf(string header, string content, bool isDecoded = false) =>
        new() { Header = Encoding.UTF8.GetBytes(header), Content = new MemoryStream(Encoding.UTF8.GetBytes(content)), IsDecoded = isDecoded };

    public static ParsedPart Leaf(string header, Stream content) => new() { Header = Encoding.UTF8.GetBytes(header), Content = content };

    /// <summary>What has parts; they are not enumerated before they are asked for.</summary>
    public static ParsedPart Tree(string header, params IEnumerable<ParsedPart> parts) => new() { Header = Encoding.UTF8.GetBytes(header), Parts = parts };

    /// <summary>A message that is a report, with these parts.</summary>
    public static ParsedPart Report(params IEnumerable<ParsedPart> parts) => Tree($"{Envelope}Content-Type: multipart/report\n", parts);

    /// <summary>A message that is no multipart.</summary>
    public static ParsedPart Message(string header, string content, bool isDecoded = false) => Leaf(Envelope + header, content, isDecoded);

    public static ParsedPart Text(string text) => Leaf("Content-Type: text/plain; charset=utf-8\n", text);

    public static ParsedPart DeliveryStatus(string fields = Status) => Leaf("Content-Type: message/delivery-status\n", fields);
}
