using System.Buffers;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Reads one reply as servers send it (RFC 5321 section 4.2): lines of code, separator and text, all but the last with a hyphen behind the code.
/// One body serves chars and bytes. Lines end with LF; carriage returns before it belong to the line end (some relays send CR CR LF).
/// </summary>
internal static class ReplyScanner
{
    /// <summary>Reads the reply at the start of the text.</summary>
    /// <returns>
    /// <see cref="OperationStatus.Done"/> for a reply, <see cref="OperationStatus.NeedMoreData"/> when it goes on behind the text (only when
    /// that is not the final block), <see cref="OperationStatus.InvalidData"/> with the error otherwise.
    /// </returns>
    public static OperationStatus Read<TChar>(ReadOnlySpan<TChar> text, bool isFinalBlock, out ScannedReply reply)
        where TChar : unmanaged, IEquatable<TChar>
    {
        reply = default;
        var start = 0;
        while (true)
        {
            var lineLength = AsciiText.IndexOf(text[start..], '\n');
            if (lineLength < 0 && !isFinalBlock)
                return OperationStatus.NeedMoreData;
            var next = lineLength < 0 ? text.Length : start + lineLength + 1;
            reply.End = lineLength < 0 ? text.Length : start + lineLength;
            while (reply.End > start && AsciiText.Is(text[reply.End - 1], '\r'))
                reply.End--;
            reply.Consumed = next;

            var isLast = ReadLine(text[start..reply.End], start, ref reply);
            if (reply.Error.Kind != ReplyParseErrorKind.None)
                return OperationStatus.InvalidData;
            if (isLast)
                return OperationStatus.Done;
            if (next == text.Length)
            {
                if (!isFinalBlock)
                    return OperationStatus.NeedMoreData;
                reply.Error = new ReplyParseError(ReplyParseErrorKind.Incomplete, text.Length);
                return OperationStatus.InvalidData;
            }

            start = next;
        }
    }

    /// <summary>Reads a text that must be one reply and nothing else.</summary>
    public static bool ReadWhole<TChar>(ReadOnlySpan<TChar> text, out ScannedReply reply)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (Read(text, isFinalBlock: true, out reply) == OperationStatus.Done)
        {
            if (reply.Consumed == text.Length)
                return true;
            reply.Error = new ReplyParseError(ReplyParseErrorKind.TrailingText, reply.Consumed);
        }
        else if (IsWhiteSpace(text))
        {
            reply.Error = new ReplyParseError(ReplyParseErrorKind.Empty, 0);
        }

        return false;
    }

    /// <summary>Reads one line and tells whether it is the reply's last.</summary>
    private static bool ReadLine<TChar>(ReadOnlySpan<TChar> line, int offset, ref ScannedReply reply)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var code = AsciiText.ThreeDigits(line);
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum)
            return ReadPseudoReply(line, offset, ref reply);
        var isLast = line.Length == 3 || !AsciiText.Is(line[3], '-');
        if (line.Length > 3 && isLast && !AsciiText.IsBlank(line[3]))
            reply.Error = new ReplyParseError(ReplyParseErrorKind.InvalidSeparator, offset + 3);
        else if (reply.Lines > 0 && code != reply.Code)
            reply.Error = new ReplyParseError(ReplyParseErrorKind.CodesDisagree, offset);
        reply.Code = code;
        reply.Lines++;
        if (reply.LeadingEnhancedCode == default && line.Length > 4)
            ReplyLine.ReadLeadingCode(line[AsciiText.SkipBlanks(line, 4)..], out reply.LeadingEnhancedCode);
        return isLast;
    }

    /// <summary>A reply that no server said: clients write <c>SMTP Error 101, cannot open SMTP stream</c>, always in one line.</summary>
    private static bool ReadPseudoReply<TChar>(ReadOnlySpan<TChar> line, int offset, ref ScannedReply reply)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (reply.Lines > 0 || !ReplyLine.IsPseudoReply(line))
        {
            reply.Error = new ReplyParseError(ReplyParseErrorKind.InvalidCode, offset);
            return true;
        }

        reply.Code = AsciiText.ThreeDigits(line[ReplyLine.PseudoPrefix.Length..]);
        reply.Lines = 1;
        return true;
    }

    private static bool IsWhiteSpace<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        foreach (var c in text)
        {
            if (!AsciiText.IsBlank(c) && !AsciiText.IsLineBreak(c))
                return false;
        }

        return true;
    }
}
