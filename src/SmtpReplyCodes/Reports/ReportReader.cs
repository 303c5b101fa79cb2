using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Reads a message as a report: takes it apart, reads the fields where there are such and the text where they do not say enough, and makes one answer a recipient.
/// </summary>
internal ref struct ReportReader
{
    /// <summary>The multipart, the text, the fields and the returned message, an alternative and a few more.</summary>
    private const int UsualParts = 8;

    private readonly ReadOnlySpan<byte> _message;

    /// <summary>Where parts are put while there is room.</summary>
    private readonly Span<MimePart> _space;
    private readonly ReportDraft _draft;
    private ReadOnlySpan<MimePart> _parts;
    private MessageSigns _signs;
    private int _start;
    private bool _hasSigns;
    private ReportText? _text;
    private SesNotice? _notice;

    private ReportReader(ReadOnlySpan<byte> message, ReportOptions options, Span<MimePart> space = default)
    {
        _message = message;
        _draft = new ReportDraft(options);
        _space = space;
    }

    public static DeliveryReport Read(ReadOnlySpan<byte> message, ReportOptions options)
    {
        Span<MimePart> space = stackalloc MimePart[UsualParts];
        var reader = new ReportReader(message[..Math.Min(message.Length, options.MaxMessageBytes)], options, space);
        reader.WarnOf(isTooLong: message.Length > options.MaxMessageBytes, isCut: false);
        return reader.ReadWhole();
    }

    public static DeliveryReport Read(ParsedPart message, ReportOptions options)
    {
        using var layout = new PartLayout(options);
        layout.Lay(message);
        var reader = new ReportReader(layout.Message, options);
        reader.WarnOf(layout.IsTooLong, layout.IsCut);
        return layout.Parts.Length > 1 || MessageStart.IsHeader(layout.Message, 0) ? reader.ReadParts(layout.Parts) : reader.ReadWhole();
    }

    public static DeliveryReport ReadBody(string body, ReportOptions options) => new ReportReader(default, options).ReadText(body);

    private readonly void WarnOf(bool isTooLong, bool isCut)
    {
        if (isTooLong)
            _draft.Warn($"The message was cut after {_draft.Options.MaxMessageBytes} bytes.");
        if (isCut)
            _draft.Warn("The message has more or deeper parts, or a longer header, than the limits allow: the rest was left out.");
    }

    private DeliveryReport ReadWhole()
    {
        var start = MessageStart.Find(_message);
        return MessageStart.IsHeader(_message, start) ? ReadMessage(start) : ReadText(Charsets.GetString(_message.Slice(start, (int)Math.Min(_message.Length - start, 4L * _draft.Options.MaxTextLength)), default));
    }

    private DeliveryReport ReadText(string body)
    {
        (_signs, _hasSigns) = (new MessageSigns { From = "", To = "", FailedRecipients = "" }, true);
        if ((_notice = SesNotice.Read(_draft.Cut(body, _draft.Options.MaxTextLength), _draft)) is not null)
            return FinishNotice(_notice);
        _text = ReportText.Read(QuotedText.Strip(_draft.Cut(body, _draft.Options.MaxTextLength)));
        PastedStatus.Read(_text, _draft);
        return _draft.Recipients.Exists(recipient => recipient.HasOutcome) ? FinishStatus() : ReadFreeText(isBody: true);
    }

    private DeliveryReport ReadMessage(int start)
    {
        var parts = MimeReader.Read(_message, start, new MimeLimits(_draft.Options.MaxParts, _draft.Options.MaxDepth, _draft.Options.MaxHeaderBytes), out var isCut, _space);
        WarnOf(isTooLong: false, isCut);
        _start = start;
        return ReadParts(parts);
    }

    private DeliveryReport ReadParts(ReadOnlySpan<MimePart> parts)
    {
        _parts = parts;
        foreach (var part in _parts)
        {
            if (part.Type != MediaType.Fields)
                continue;
            var type = part.ContentType(_message);
            if (ContentType.IsSubtype(type, "feedback-report"u8))
                return Finish(DeliveryReportKind.Feedback, FeedbackReader.Read(Fields(part), _draft));
            if (ContentType.IsSubtype(type, "delivery-status"u8) || ContentType.IsSubtype(type, "global-delivery-status"u8) || ContentType.IsSubtype(type, "tracking-status"u8))
                ReadStatus(part);
            else if (ContentType.IsSubtype(type, "disposition-notification"u8) || ContentType.IsSubtype(type, "global-disposition-notification"u8))
                return ReadReceipt(part);
        }

        if (!_draft.Recipients.Exists(recipient => recipient.HasOutcome))
        {
            if ((_notice = SesNotice.Read(_message, _parts, _draft)) is not null)
                return FinishNotice(_notice);
            ReadPastedStatus();
        }

        if (!_draft.Recipients.Exists(recipient => recipient.HasOutcome))
            return ReadFreeText(isBody: false);
        if (_draft.Recipients is [{ FinalRecipient: null, OriginalRecipient: null }])
            new FreeTextReader(_draft, Signs(), TextOfMessage(), isBody: false, HasOriginal()).NameRecipients();
        return FinishStatus();
    }

    /// <summary>The header is read first: its subject tells the form of the text too, and the two share the list that marks are put into.</summary>
    private void ReadPastedStatus()
    {
        Signs();
        PastedStatus.Read(TextOfMessage(), _draft);
    }

    private readonly ReadOnlySpan<byte> Fields(in MimePart part) => part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable
        ? TransferDecoder.Decode(part.Body(_message), part.Encoding, _draft.Options.MaxMessageBytes)
        : part.Body(_message);

    private readonly void ReadStatus(in MimePart part)
    {
        if (part.Encoding is TransferEncoding.Base64 or TransferEncoding.QuotedPrintable)
            StatusReader.Read(Fields(part), _draft);
        else
            StatusReader.Read(_message[part.Start..part.End], _draft);
    }

    private DeliveryReport ReadReceipt(in MimePart part)
    {
        var disposition = ReceiptReader.Read(Fields(part), _draft);
        // A server that refuses a message with a receipt (Dovecot, RFC 5429 section 2.1.2) says so in the text alone.
        if (disposition != "deleted" || !TextOfMessage().Has(TextRole.Failure) || TextOfMessage().Form?.Kind == DeliveryReportKind.ReadReceipt)
            return Finish(DeliveryReportKind.ReadReceipt, null, disposition);
        _draft.Recipients.ForEach(static recipient => recipient.Action = DeliveryAction.Failed);
        return FinishStatus();
    }

    private DeliveryReport FinishNotice(SesNotice notice) => notice.Complaint is { } complaint ? Finish(DeliveryReportKind.Feedback, complaint) : FinishStatus();

    private readonly SmtpPhase PhaseInText()
    {
        foreach (var part in _parts)
        {
            if (part.Type is MediaType.Text or MediaType.None)
                return DiagnosticText.PhaseOf(part.Body(_message));
        }

        return SmtpPhase.Unknown;
    }

    private ReportText TextOfMessage() => _text ??= HumanText.TryFindPlain(_message, _parts, _draft, out var plain)
        ? ReportText.Read(plain, _signs.FormMarks)
        : ReportText.Read(HumanText.Read(_message, _parts, _draft), _signs.FormMarks);

    /// <summary>The text as far as it is the report's own. Where it was not looked at, the returned message stands in a part of its own.</summary>
    private readonly PeopleText? TextForPeople()
    {
        if (_text is not null)
            return PeopleText.Of(_text.Text);
        return HumanText.TryFindPlain(_message, _parts, _draft, out var plain) ? PeopleText.OfAscii(plain) : PeopleText.Of(TextLines.Normalize(HumanText.Read(_message, _parts, _draft)));
    }

    private DeliveryReport ReadFreeText(bool isBody)
    {
        AddFailedRecipients();
        var kind = new FreeTextReader(_draft, Signs(), TextOfMessage(), isBody, HasOriginal()).Read();
        return _draft.Recipients.Count > 0 && kind is DeliveryReportKind.Failure or DeliveryReportKind.Delay or DeliveryReportKind.Success ? FinishStatus() : Finish(kind, null);
    }

    private readonly bool HasOriginal()
    {
        foreach (var part in _parts)
        {
            if (part.Type is MediaType.Message or MediaType.Headers)
                return true;
        }

        return _text is { OriginalStart: >= 0 };
    }

    /// <summary>What the header shows, read when the fields of a report do not say it.</summary>
    private MessageSigns Signs()
    {
        if (_hasSigns)
            return _signs;
        (_signs, _hasSigns) = (MessageKind.Read(_message, MessageHeader.Read(Header(), _start)), true);
        return _signs;
    }

    private readonly ReadOnlySpan<byte> Header() => _message[..(_start + Math.Min(_draft.Options.MaxHeaderBytes, _message.Length - _start))];

    private void AddFailedRecipients()
    {
        if (Signs().FailedRecipients.Length == 0)
            return;
        var addresses = new List<string>();
        MailboxList.Read(_signs.FailedRecipients, addresses, int.MaxValue);
        foreach (var address in addresses.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (_draft.AddRecipient() is { } recipient)
                recipient.FinalRecipient = address;
        }
    }

    private DeliveryReport FinishStatus()
    {
        foreach (var recipient in _draft.Recipients)
        {
            if (recipient.Action == DeliveryAction.Unknown)
                recipient.Action = OutcomeReader.ActionOf(recipient, Signs());
        }

        OutcomeReader.DropRepeated(_draft.Recipients);
        return Finish(OutcomeReader.KindOf(_draft.Recipients), null);
    }

    private DeliveryReport Finish(DeliveryReportKind kind, FeedbackReport? feedback, string? disposition = null)
    {
        // In this order: what is cut off in the text and in the returned header is said in the warnings.
        var recipients = kind is DeliveryReportKind.None or DeliveryReportKind.Feedback ? [] : BuildRecipients();
        var original = kind == DeliveryReportKind.None ? null : _notice is not null ? _notice.Original : OriginalReader.Read(_message, _parts, _draft) ?? OriginalReader.Read(TextOfMessage(), _draft);
        var human = kind == DeliveryReportKind.None ? null : TextForPeople();
        var report = new DeliveryReport
        {
            Kind = kind,
            Writer = kind == DeliveryReportKind.None ? null : ReportWriter.Of(_text?.Form, human, Header(), _start, _draft.ReportingMta?.Name),
            Feedback = feedback,
            Disposition = disposition,
            ReportingMta = _draft.ReportingMta,
            ReceivedFromMta = _draft.ReceivedFromMta,
            ArrivalDate = _draft.ArrivalDate,
            EnvelopeId = _draft.EnvelopeId,
            Recipients = recipients,
            Original = original,
            Text = human,
            Warnings = [.. _draft.Warnings],
        };
        _text?.Release();
        return report;
    }

    private ImmutableArray<RecipientReport> BuildRecipients()
    {
        var recipients = new RecipientReport[_draft.Recipients.Count];
        for (var i = 0; i < recipients.Length; i++)
            recipients[i] = Build(_draft.Recipients[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(recipients);
    }

    private RecipientReport Build(RecipientDraft recipient)
    {
        var context = ReplyBuilder.ContextOf(recipient, _draft, _draft.Recipients.Count == 1 ? PhaseInText() : SmtpPhase.Unknown);
        var best = ReplyBuilder.FromFields(recipient, context);
        if (_notice is null && recipient.Action != DeliveryAction.Unknown && ReplyBuilder.NeedsText(recipient, best))
            best = ReplyBuilder.FromText(recipient, _draft, TextOfMessage(), best, context);
        // Where no server is quoted and none is named, the one that reports speaks for itself.
        if (!best.HasCode && recipient.RemoteMta is null && _text?.Form?.Owner is { } system)
        {
            context = context with { MailSystem = system };
            best = best.In(recipient.Status, context);
        }

        return ReplyBuilder.Build(recipient, best, context);
    }
}
