using System.Buffers;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Reads one reply as servers send it (RFC 5321 section 4.2): lines of code, separator and text, all but the last with a hyphen behind the code.
/// One body serves chars and bytes. Lines end with LF; carriage returns before it belong to the line end (some relays send CR CR LF).
/// </summary>
internal static class ReplyScanner<TChar>
    where TChar : unmanaged
{
    /// <summary>Reads the reply at the start of the text.</summary>
    /// <returns>
    /// <see cref="OperationStatus.Done"/> for a reply, <see cref="OperationStatus.NeedMoreData"/> when it goes on behind the text (only when
    /// that is not the final block), <see cref="OperationStatus.InvalidData"/> with the error otherwise.
    /// </returns>
    public static OperationStatus Read(ReadOnlySpan<TChar> text, bool isFinalBlock, out ScannedReply reply)
    {
        reply = default;
        var start = 0;
        while (true)
        {
            var lineLength = Ascii<TChar>.IndexOf(text[start..], '\n');
            if (lineLength < 0 && !isFinalBlock)
                return OperationStatus.NeedMoreData;
            var next = lineLength < 0 ? text.Length : start + lineLength + 1;
            var end = lineLength < 0 ? text.Length : start + lineLength;
            while (end > start && Ascii<TChar>.Value(text[end - 1]) == '\r')
                end--;
            reply.End = end;
            reply.Consumed = next;

            var status = ReadLine(text[start..end], start, ref reply);
            if (status != OperationStatus.NeedMoreData)
                return status;
            if (next == text.Length)
            {
                if (!isFinalBlock)
                    return OperationStatus.NeedMoreData;
                return Refuse(ref reply, ReplyParseErrorKind.Incomplete, text.Length);
            }

            start = next;
        }
    }

    /// <summary>Reads a text that must be one reply and nothing else.</summary>
    public static bool ReadWhole(ReadOnlySpan<TChar> text, out ScannedReply reply)
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

    /// <summary>Reads one line: more data is needed when it announces another one, none when it is the last.</summary>
    private static OperationStatus ReadLine(ReadOnlySpan<TChar> line, int offset, ref ScannedReply reply)
    {
        var code = Ascii<TChar>.ThreeDigits(line);
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum)
            return ReadPseudoReply(line, offset, ref reply);
        var separator = line.Length > 3 ? Ascii<TChar>.Value(line[3]) : ' ';
        if (separator is not (' ' or '-' or '\t'))
            return Refuse(ref reply, ReplyParseErrorKind.InvalidSeparator, offset + 3);
        if (reply.Lines > 0 && code != reply.Code)
            return Refuse(ref reply, ReplyParseErrorKind.CodesDisagree, offset);
        reply.Code = code;
        reply.Lines++;
        if (reply.LeadingLine == 0 && line.Length > 4 && EnhancedCodeText<TChar>.ReadWord(line[Ascii<TChar>.SkipBlanks(line, 4)..], out reply.LeadingEnhancedCode) > 0)
            reply.LeadingLine = reply.Lines;
        return separator == '-' ? OperationStatus.NeedMoreData : OperationStatus.Done;
    }

    /// <summary>A reply that no server said: clients write <c>SMTP Error 101, cannot open SMTP stream</c>, always in one line.</summary>
    private static OperationStatus ReadPseudoReply(ReadOnlySpan<TChar> line, int offset, ref ScannedReply reply)
    {
        if (reply.Lines > 0 || !ReplyLine<TChar>.IsPseudoReply(line))
            return Refuse(ref reply, ReplyParseErrorKind.InvalidCode, offset);
        reply.Code = Ascii<TChar>.ThreeDigits(line[ReplyLine<TChar>.PseudoPrefix.Length..]);
        reply.Lines = 1;
        return OperationStatus.Done;
    }

    private static OperationStatus Refuse(ref ScannedReply reply, ReplyParseErrorKind kind, int offset)
    {
        reply.Error = new ReplyParseError(kind, offset);
        return OperationStatus.InvalidData;
    }

    private static bool IsWhiteSpace(ReadOnlySpan<TChar> text)
    {
        foreach (var c in text)
        {
            if (!Ascii<TChar>.IsBlank(c) && !Ascii<TChar>.IsLineBreak(c))
                return false;
        }

        return true;
    }
}
