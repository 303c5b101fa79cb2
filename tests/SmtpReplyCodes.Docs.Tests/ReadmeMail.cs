using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>Stands in for <c>File</c> in an example: the mail that the README reads is that of specimens.</summary>
internal sealed class ReadmeMail
{
    private static readonly Dictionary<string, string[]> Specimens = new()
    {
        ["bounce.eml"] = ["rfc3464/mixed-outcomes.eml"],
        ["bounces.mbox"] = ["rfc3464/several-recipients.eml", "rfc3464/delayed.eml", "freetext/qmail.eml", "rfc5965/abuse.eml"],
    };

    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(Specimen(Specimens[path].Should().ContainSingle().Subject));

    public Stream OpenRead(string path) => new MemoryStream([.. Specimens[path].SelectMany(InMbox)]);

    private static byte[] InMbox(string name) => [.. "From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n"u8, .. File.ReadAllBytes(Specimen(name)), .. "\n"u8];

    private static string Specimen(string name) => Checkout.File("tests", "SmtpReplyCodes.Tests", "Reports", "Specimens", name);
}
