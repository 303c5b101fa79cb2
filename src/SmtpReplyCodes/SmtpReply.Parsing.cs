using System.Diagnostics.CodeAnalysis;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <content>Text to reply.</content>
public sealed partial class SmtpReply
{
    /// <summary>Reads a reply as servers send it: every line with its code, the last without a hyphen; the end of the last line may be missing.</summary>
    /// <param name="reply">The reply, <c>550 5.1.1 No such user</c> or several such lines. A client's <c>SMTP Error 101, …</c> is one too.</param>
    /// <exception cref="SmtpReplyFormatException">The text is no reply (null among it); the exception says why and where.</exception>
    public static SmtpReply Parse(string reply) => TryParse(reply, out var result, out var error) ? result : NoReply(error);

    /// <inheritdoc cref="Parse(string)"/>
    public static SmtpReply Parse(ReadOnlySpan<char> reply) => TryParse(reply, out var result, out var error) ? result : NoReply(error);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Reply">The reply in bytes: UTF-8, else Latin-1.</param>
    public static SmtpReply Parse(ReadOnlySpan<byte> utf8Reply) => TryParse(utf8Reply, out var result, out var error) ? result : NoReply(error);

    /// <summary>Reads a reply as servers send it. Never throws.</summary>
    /// <param name="reply">The reply; null and the empty text are none.</param>
    /// <param name="result">The reply, null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? reply, [NotNullWhen(true)] out SmtpReply? result) => TryParse(reply, out result, out _);

    /// <inheritdoc cref="TryParse(string, out SmtpReply)"/>
    public static bool TryParse(ReadOnlySpan<char> reply, [NotNullWhen(true)] out SmtpReply? result) => TryParse(reply, out result, out _);

    /// <inheritdoc cref="TryParse(string, out SmtpReply)"/>
    /// <param name="utf8Reply">The reply in bytes: UTF-8, else Latin-1.</param>
    /// <param name="result">The reply, null when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Reply, [NotNullWhen(true)] out SmtpReply? result) => TryParse(utf8Reply, out result, out _);

    /// <summary>Reads a reply as servers send it and says why a text is none. Never throws.</summary>
    /// <param name="reply">The reply; null and the empty text are none.</param>
    /// <param name="result">The reply, null when the text is none.</param>
    /// <param name="error">Why and where the text is no reply; of kind <see cref="ReplyParseErrorKind.None"/> when it is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? reply, [NotNullWhen(true)] out SmtpReply? result, out ReplyParseError error)
    {
        var isReply = ReplyScanner<Utf16Char>.ReadWhole(Utf16Char.Of(reply), out var scanned);
        error = scanned.Error;
        result = isReply ? FromWire(scanned.End == reply!.Length ? reply : reply[..scanned.End], scanned) : null;
        return isReply;
    }

    /// <inheritdoc cref="TryParse(string, out SmtpReply, out ReplyParseError)"/>
    public static bool TryParse(ReadOnlySpan<char> reply, [NotNullWhen(true)] out SmtpReply? result, out ReplyParseError error)
    {
        var isReply = ReplyScanner<Utf16Char>.ReadWhole(Utf16Char.Of(reply), out var scanned);
        error = scanned.Error;
        result = isReply ? FromWire(reply[..scanned.End].ToString(), scanned) : null;
        return isReply;
    }

    /// <inheritdoc cref="TryParse(string, out SmtpReply, out ReplyParseError)"/>
    /// <param name="utf8Reply">The reply in bytes: UTF-8, else Latin-1.</param>
    /// <param name="result">The reply, null when the text is none.</param>
    /// <param name="error">Why and where the text is no reply, counted in bytes.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Reply, [NotNullWhen(true)] out SmtpReply? result, out ReplyParseError error)
    {
        var isReply = ReplyScanner<byte>.ReadWhole(utf8Reply, out var scanned);
        error = scanned.Error;
        result = isReply ? FromWire(ReplyText.Decode(utf8Reply[..scanned.End]), scanned) : null;
        return isReply;
    }

    /// <summary>
    /// Digs a reply out of a longer text: a log line, an exception's message, a <c>Diagnostic-Code</c> field. Lenient: where lines
    /// disagree, the last code counts. Never throws.
    /// </summary>
    /// <param name="text">The text; null and the empty text hold no reply.</param>
    /// <param name="result">The reply without what stands around it, its lines put back where a log joined them; null when there is none.
    /// Its code may be null where the text shows an enhanced code alone.</param>
    public static bool TryFind([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SmtpReply? result)
    {
        result = Find(text ?? "", null);
        return result is not null;
    }

    /// <inheritdoc cref="TryFind(string, out SmtpReply)"/>
    /// <param name="text">The text; null and the empty text hold no reply.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    /// <param name="result">The reply without what stands around it, its lines put back where a log joined them; null when there is none.
    /// Its code may be null where the text shows an enhanced code alone.</param>
    public static bool TryFind([NotNullWhen(true)] string? text, ReplyContext? context, [NotNullWhen(true)] out SmtpReply? result)
    {
        result = Find(text ?? "", context);
        return result is not null;
    }

    /// <inheritdoc cref="TryFind(string, out SmtpReply)"/>
    public static bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out SmtpReply? result) => TryFind(text.ToString(), null, out result);

    /// <inheritdoc cref="TryFind(string, ReplyContext, out SmtpReply)"/>
    public static bool TryFind(ReadOnlySpan<char> text, ReplyContext? context, [NotNullWhen(true)] out SmtpReply? result) => TryFind(text.ToString(), context, out result);

    /// <inheritdoc cref="TryFind(string, out SmtpReply)"/>
    /// <param name="utf8Text">The text in bytes: UTF-8, else Latin-1.</param>
    /// <param name="result">The reply without what stands around it, its lines put back where a log joined them; null when there is none.</param>
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out SmtpReply? result) => TryFind(ReplyText.Decode(utf8Text), null, out result);

    /// <inheritdoc cref="TryFind(string, ReplyContext, out SmtpReply)"/>
    /// <param name="utf8Text">The text in bytes: UTF-8, else Latin-1.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    /// <param name="result">The reply without what stands around it, its lines put back where a log joined them; null when there is none.</param>
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, ReplyContext? context, [NotNullWhen(true)] out SmtpReply? result) => TryFind(ReplyText.Decode(utf8Text), context, out result);

    /// <summary>Takes any text for a reply: the codes are those found in it, the text is the whole input. Never throws.</summary>
    /// <param name="text">The text; null is taken for the empty text, which gives a reply without codes and of unknown cause.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    public static SmtpReply FromText(string? text, ReplyContext? context = null)
    {
        text ??= "";
        var view = ReplyLocator<char>.Locate(text);
        return new SmtpReply(text, ReplyForm.Text, view.Code, view.Enhanced.Code, context);
    }

    /// <summary>The same of a text in which no code was found already.</summary>
    internal static SmtpReply FromCodeless(string text, ReplyContext? context) => new(text, ReplyForm.Text, 0, default, context);

    /// <inheritdoc cref="FromText(string, ReplyContext)"/>
    public static SmtpReply FromText(ReadOnlySpan<char> text, ReplyContext? context = null) => FromText(text.ToString(), context);

    /// <inheritdoc cref="FromText(string, ReplyContext)"/>
    /// <param name="utf8Text">The text in bytes: UTF-8, else Latin-1.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    public static SmtpReply FromText(ReadOnlySpan<byte> utf8Text, ReplyContext? context = null) => FromText(ReplyText.Decode(utf8Text), context);

    /// <summary>Makes a reply of what clients hand over: the number, and the text without it, its enhanced code still in front. Never throws.</summary>
    /// <param name="code">The reply code; a number outside 100 to 699 gives a reply without code.</param>
    /// <param name="text">The text, lines parted by <c>\n</c> or <c>\r\n</c>; null is taken for the empty text.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    public static SmtpReply Create(int code, string? text, ReplyContext? context = null)
    {
        var source = ReplyText.TrimLineEnd(text ?? "");
        var known = code is >= ReplyCodes.Minimum and <= ReplyCodes.Maximum ? code : 0;
        return new SmtpReply(source, ReplyForm.Bare, known, ReplyText.FindEnhancedCode(source, known), context);
    }

    /// <summary>Makes a reply of what its JSON holds. The codes tell whether the text is a reply's own or a longer one that holds them.</summary>
    internal static SmtpReply Restore(int? code, EnhancedStatusCode? enhancedCode, string text, ReplyContext? context)
    {
        var asText = FromText(text, context);
        if (asText.Code == code && asText.EnhancedCode == enhancedCode)
            return asText;
        var asLines = Create(code ?? 0, text + "\n", context); // the end of the last line, which may be empty
        return enhancedCode is null || (asLines.EnhancedCode == enhancedCode && asLines.Text == text)
            ? asLines
            : Create(code ?? 0, $"{enhancedCode} {text}\n", context);
    }

    /// <summary>The reply in a longer text, with what else is known; null when there is none.</summary>
    internal static SmtpReply? Find(string text, ReplyContext? context) => Find(text, context, text);

    /// <summary>The same in a text that need not be a string.</summary>
    internal static SmtpReply? Find(ReadOnlySpan<char> text, ReplyContext? context, string? source = null)
    {
        if (ReplyScanner<Utf16Char>.ReadWhole(Utf16Char.Of(text), out var scanned))
            return FromWire(scanned.End == source?.Length ? source : text[..scanned.End].ToString(), scanned, context);
        var view = ReplyLocator<char>.Locate(text);
        if (view.Code > 0)
            return new SmtpReply(ReplyExtractor.Extract(view), ReplyForm.Wire, view.Code, view.Enhanced.Code, context);
        return view.Enhanced.Length > 0 ? new SmtpReply(ReplyExtractor.Extract(view), ReplyForm.Bare, 0, view.Enhanced.Code, context) : null;
    }

    /// <summary>
    /// The same reply with what a delivery report knows besides: its context, and its status where that says more than the text. A status of another class
    /// than the reply code is not this reply's: servers write their own there when they give up.
    /// </summary>
    internal SmtpReply InReport(EnhancedStatusCode? status, ReplyContext context)
    {
        var enhanced = _enhancedCode;
        if (status is { } code && IsGeneral(enhanced) && !IsGeneral(code.Packed) && (_code == 0 || _code / 100 == code.Class))
            enhanced = code.Packed;
        if (enhanced.Value == _enhancedCode.Value && ReferenceEquals(context, _context))
            return this;
        return new SmtpReply(_source, _form, _code, enhanced, context, _isCodeInFront);
    }

    /// <summary>X.0.0 says no more than a class, and no code less.</summary>
    private static bool IsGeneral(PackedStatusCode code) => code.IsNone || code is { Subject: 0, Detail: 0 };

    static SmtpReply IParsable<SmtpReply>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SmtpReply>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SmtpReply result) => TryParse(s, out result);

    static SmtpReply ISpanParsable<SmtpReply>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<SmtpReply>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SmtpReply result) => TryParse(s, out result);

    static SmtpReply IUtf8SpanParsable<SmtpReply>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<SmtpReply>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out SmtpReply result) => TryParse(utf8Text, out result);

    /// <summary>Apart from what throws, so that a fresh process need not load an exception.</summary>
    [DoesNotReturn]
    private static SmtpReply NoReply(ReplyParseError error) => throw new SmtpReplyFormatException(error);

    private static SmtpReply FromWire(string wire, in ScannedReply scanned, ReplyContext? context = null)
    {
        var enhanced = scanned.LeadingLine > 0 ? scanned.LeadingEnhancedCode : EnhancedCodeFinder<Utf16Char>.Find(Utf16Char.Of(wire), scanned.Code).Code;
        return new SmtpReply(wire, ReplyForm.Wire, scanned.Code, enhanced, context, isCodeInFront: scanned.LeadingLine == 1);
    }
}
