using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>Stands in for <c>File</c> in an example: the mail that the README reads is that of specimens.</summary>
internal sealed class ReadmeMail
{
    private readonly Dictionary<string, string[]> _specimens = new()
    {
        ["bounce.eml"] = ["rfc3464/mixed-outcomes.eml"],
        ["bounces.mbox"] = ["rfc3464/several-recipients.eml", "rfc3464/delayed.eml", "freetext/qmail.eml", "rfc5965/abuse.eml"],
    };

    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(Specimen(_specimens[path].Should().ContainSingle().Subject));

    public Stream OpenRead(string path) => new MemoryStream([.. _specimens[path].SelectMany(InMbox)]);

    private static byte[] InMbox(string name) => [.. "From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n"u8, .. File.ReadAllBytes(Specimen(name)), .. "\n"u8];

    private static string Specimen(string name) => Checkout.File("tests", "SmtpReplyCodes.Tests", "Reports", "Specimens", name);
}
