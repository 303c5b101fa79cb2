using System.Buffers;
using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Reads the fields of a delivery status: those of the message, then a group for each recipient (RFC 3464 section 2.1). Groups without the empty line
/// between them, with several, and in any order are read too; a field is known by its name wherever it stands.
/// </summary>
internal ref struct StatusReader
{
    private const int LongestDate = 128;

    /// <summary>Longer addresses and names are read as well, by way of a text of their own.</summary>
    private const int LongestPlain = 128;

    /// <summary>Nobody writes more for one recipient.</summary>
    private const int MostDiagnostics = 16;

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReportDraft _report;

    /// <summary>The recipient of the group that is being read, and how many diagnostic codes it has.</summary>
    private RecipientDraft? _recipient;
    private int _diagnostics;

    private StatusReader(ReadOnlySpan<byte> text, ReportDraft report)
    {
        _text = text;
        _report = report;
    }

    /// <summary>Reads a delivery status, its own header too: servers forget the empty line behind that.</summary>
    public static void Read(ReadOnlySpan<byte> text, ReportDraft report, bool mayDecode = true)
    {
        new StatusReader(text, report).ReadGroups(mayDecode);
    }

    private void ReadGroups(bool mayDecode)
    {
        for (var at = 0; at < _text.Length;)
        {
            var fields = new HeaderReader(_text, at);
            while (fields.Read())
                Take(StatusFields.Find(fields.Name), fields.Value);
            _recipient = null;
            if (fields.BodyStart > at)
            {
                at = fields.BodyStart;
                continue;
            }

            // No field. One provider sends all groups but the first in base64.
            if (mayDecode && EncodedGroups.AreNext(_text[at..]))
            {
                Read(TransferDecoder.Decode(_text[at..], TransferEncoding.Base64, _text.Length), _report, mayDecode: false);
                return;
            }

            at = SkipLine(at);
        }
    }

    private readonly int SkipLine(int at)
    {
        var lines = new LineReader(_text, at);
        lines.Read();
        return lines.Next;
    }

    private void Take(StatusField field, ReadOnlySpan<byte> value)
    {
        switch (field)
        {
            case StatusField.None: break;
            case StatusField.ReportingMta: _report.ReportingMta ??= NameOf(value); break;
            case StatusField.ReceivedFromMta: _report.ReceivedFromMta ??= NameOf(value); break;
            case StatusField.ArrivalDate: _report.ArrivalDate ??= DateOf(value); break;
            case StatusField.OriginalEnvelopeId: _report.EnvelopeId ??= Xtext.Decode(EncodedWords.Decode(value)); break;
            default: TakeOfRecipient(field, value); break;
        }
    }

    private void TakeOfRecipient(StatusField field, ReadOnlySpan<byte> value)
    {
        // Groups that follow each other without an empty line: what may stand once stands twice.
        if (_recipient is null || (field == StatusField.FinalRecipient && _recipient.FinalRecipient is not null)
            || (field == StatusField.OriginalRecipient && _recipient is { OriginalRecipient: not null, FinalRecipient: not null }))
        {
            _recipient = _report.AddRecipient();
            _diagnostics = 0;
        }

        if (_recipient is not { } recipient)
            return;
        switch (field)
        {
            case StatusField.FinalRecipient: recipient.FinalRecipient = AddressOf(value, isOriginal: false); break;
            case StatusField.OriginalRecipient: recipient.OriginalRecipient ??= AddressOf(value, isOriginal: true); break;
            case StatusField.Action when recipient.Action == DeliveryAction.Unknown: recipient.Action = StatusText.ReadAction(value); break;
            case StatusField.Status when recipient.Status is null: StatusText.ReadStatus(EncodedWords.Decode(Cut(value, "Status"), stackalloc char[LongestPlain]), recipient); break;
            case StatusField.RemoteMta: recipient.RemoteMta ??= NameOf(value); break;
            case StatusField.DiagnosticCode: AddDiagnosticCode(recipient, value); break;
            case StatusField.LastAttemptDate: recipient.LastAttempt ??= DateOf(value); break;
            case StatusField.WillRetryUntil: recipient.WillRetryUntil ??= DateOf(value); break;
            case StatusField.FinalLogId: recipient.FinalLogId ??= EncodedWords.Decode(value); break;
        }
    }

    private void AddDiagnosticCode(RecipientDraft recipient, ReadOnlySpan<byte> value)
    {
        if (++_diagnostics > MostDiagnostics)
        {
            _report.Warn($"More than {MostDiagnostics} Diagnostic-Code fields of a recipient: the others were left out.");
            return;
        }

        var lines = StatusText.Lines(Cut(value, "Diagnostic-Code"));
        recipient.DiagnosticCode = recipient.DiagnosticCode is null ? lines : recipient.DiagnosticCode.Length < _report.Options.MaxReplyLength ? recipient.DiagnosticCode + "\n" + lines : recipient.DiagnosticCode;
    }

    private readonly ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> value, string name)
    {
        var most = _report.Options.MaxReplyLength;
        if (value.Length <= most)
            return value;
        _report.Warn($"A {name} field of more than {most} bytes was cut.");
        return value[..most];
    }

    private static MtaName? NameOf(ReadOnlySpan<byte> value) => MtaName.Read(EncodedWords.Decode(value, stackalloc char[LongestPlain]));

    private static string? AddressOf(ReadOnlySpan<byte> value, bool isOriginal)
    {
        Span<char> plain = stackalloc char[LongestPlain];
        if (value.Length <= LongestPlain && Ascii.ToUtf16(value, plain, out var length) == OperationStatus.Done && TypedAddress.TryReadPlain(plain[..length], out _, out var address))
            return isOriginal ? Xtext.DecodeAddress(address) : address;
        var text = StatusText.Value(value);
        var isRead = isOriginal ? TypedAddress.TryReadOriginal(text, out _, out address) : TypedAddress.TryRead(text, out _, out address);
        return isRead ? address : null;
    }

    private static DateTimeOffset? DateOf(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[LongestDate];
        return value.Length <= LongestDate && MailDate.TryRead(text[..Encoding.Latin1.GetChars(value, text)], out var date) ? date : null;
    }
}
