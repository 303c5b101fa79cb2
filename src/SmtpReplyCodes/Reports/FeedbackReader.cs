using System.Collections.Immutable;
using System.Globalization;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the fields of a feedback report (RFC 5965 section 3).</summary>
internal static class FeedbackReader
{
    public static FeedbackReport Read(ReadOnlySpan<byte> text, ReportDraft report)
    {
        string? type = null, userAgent = null, mailFrom = null, sourceIp = null;
        var incidents = 1;
        var recipients = ImmutableArray.CreateBuilder<string>();
        var fields = new HeaderReader(text, MessageStart.Find(text));
        while (fields.Read())
        {
            if (fields.IsNamed("feedback-type"u8))
                type ??= EncodedWords.Decode(fields.Value).Trim().ToLowerInvariant();
            else if (fields.IsNamed("user-agent"u8))
                userAgent ??= EncodedWords.Decode(fields.Value);
            else if (fields.IsNamed("original-mail-from"u8))
                mailFrom ??= AddressOf(fields.Value);
            else if (fields.IsNamed("original-rcpt-to"u8) || fields.IsNamed("removal-recipient"u8))
                Add(recipients, fields.Value, report);
            else if (fields.IsNamed("source-ip"u8))
                sourceIp ??= EncodedWords.Decode(fields.Value).Trim();
            else if (fields.IsNamed("incidents"u8) && int.TryParse(EncodedWords.Decode(fields.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                incidents = Math.Max(1, count);
        }

        return new FeedbackReport { Type = type, UserAgent = userAgent, OriginalMailFrom = mailFrom, OriginalRecipients = recipients.ToImmutable(), SourceIp = sourceIp, Incidents = incidents };
    }

    private static void Add(ImmutableArray<string>.Builder recipients, ReadOnlySpan<byte> value, ReportDraft report)
    {
        if (recipients.Count < report.Options.MaxRecipients)
            recipients.Add(AddressOf(value));
        else
            report.Warn($"More than {report.Options.MaxRecipients} recipients: the others were left out.");
    }

    private static string AddressOf(ReadOnlySpan<byte> value)
    {
        var text = EncodedWords.Decode(value);
        return TypedAddress.TryRead(text, out _, out var address) ? address : text.Trim().Trim('<', '>');
    }
}
