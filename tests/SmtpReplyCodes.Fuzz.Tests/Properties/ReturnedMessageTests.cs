using CsCheck;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Tests.Properties;

/// <summary>A report returns what somebody else wrote: whatever follows in there changes nothing about the recipients.</summary>
public class ReturnedMessageTests
{
    private const int Samples = 2_000;

    /// <summary>Lines by which somebody would have a stranger suppressed.</summary>
    private static readonly Gen<string> Lure = Gen.OneOf(
        Gen.OneOf(
            "<victim@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
            "Final-Recipient: rfc822; victim@example.org", "Action: failed", "Status: 5.1.1", "X-Failed-Recipients: victim@example.org",
            ">>> RCPT TO:<victim@example.org>", "<<< 550 5.1.1 User unknown", "550 5.1.1 <victim@example.org>... User unknown",
            "Your message to victim@example.org could not be delivered.", "----- The following addresses had permanent fatal errors -----", "Reporting-MTA: dns; mx.example.org", "victim@example.org", "", "Content-Type: message/delivery-status"),
        Make.ReportLines.Where(lines => lines.Length > 0).Select(Gen.UInt, (lines, at) => lines[(int)(at % (uint)lines.Length)]));

    private static readonly Gen<string> Lures = Lure.Array[1, 12].Select(lines => string.Join('\n', lines.Where(line => !line.StartsWith("--", StringComparison.Ordinal))));

    /// <summary>Reports whose last part is the returned message: text before the end of that part, and what comes behind.</summary>
    private static readonly (string Message, string End)[] InParts = [.. SeedTexts.Reports.Select(Make.ToText).Select(CutAtLastPart).OfType<(string, string)>()];

    [Fact]
    public void There_are_many_such_reports() => InParts.Should().HaveCountGreaterThan(100);

    [Fact]
    public void Lines_behind_a_returned_message_in_a_part_of_its_own_change_no_recipient() => Gen.Select(Gen.OneOf(InParts), Lures).Sample((report, lures) =>
        Recipients($"{report.Message}\n{lures}\n{report.End}").Should().Be(Recipients(report.Message + report.End)), iter: Samples);

    /// <summary>Where the last part returns a message and its boundary is closed.</summary>
    private static (string Message, string End)? CutAtLastPart(string text)
    {
        var end = text.TrimEnd('\n').LastIndexOf("\n--", StringComparison.Ordinal) + 1;
        var boundary = end > 0 ? text[end..].Split('\n')[0] : "";
        if (!boundary.EndsWith("--", StringComparison.Ordinal) || boundary.Length < 5)
            return null;
        var start = text.LastIndexOf("\n" + boundary[..^2] + "\n", end - 1, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var part = text[(start + 1)..end];
        if (part.Contains("\n--", StringComparison.Ordinal))
            return null;
        var header = part.Split("\n\n")[0];
        var isReturned = header.Contains("message/rfc822", StringComparison.OrdinalIgnoreCase) || header.Contains("text/rfc822-headers", StringComparison.OrdinalIgnoreCase);
        return isReturned && !header.Contains("base64", StringComparison.OrdinalIgnoreCase) ? (text[..end], text[end..]) : null;
    }

    private static string Recipients(string message)
    {
        var report = DeliveryReport.Read(Make.ToBytes(message));
        return $"{report.Kind}: {string.Join("; ", report.Recipients.Select(one => $"{one.FinalRecipient} {one.OriginalRecipient} {one.Action} {one.Status} {one.Reply.Code} {one.Reply.Cause}"))}";
    }
}
