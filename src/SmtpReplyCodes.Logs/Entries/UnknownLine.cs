using System.Diagnostics.CodeAnalysis;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads a line of no known form that holds the refusal of a server and an address: <c>Sending to anna@example.org failed: 550 5.1.1 User unknown</c>.</summary>
internal static class UnknownLine
{
    /// <summary>Longer lines are data rather than a remark.</summary>
    private const int Longest = 4_096;

    /// <summary>Words behind which a recipient stands, the surest first.</summary>
    private static readonly string[] BeforeRecipient = ["rcpt to:", " to=", "recipient", "rcpt=", "to=", "to:", " to ", " for "];

    /// <summary>Words behind which a sender stands.</summary>
    private static readonly string[] BeforeSender = ["mail from:", "sender", "from=", "from:", " from "];

    /// <summary>Reads the message of a line.</summary>
    /// <param name="message">The line without what stands in front.</param>
    /// <param name="happened">What it tells.</param>
    public static bool TryRead(ReadOnlySpan<byte> message, [NotNullWhen(true)] out LogEvent? happened)
    {
        happened = null;
        if (message.Length > Longest || !message.Contains((byte)'@') || !MayHoldCode(message))
            return false;
        var text = LogText.Decode(message);
        if (!SmtpReply.TryFind(text, out var reply) || !(reply.IsPermanent || reply.IsTransient))
            return false;
        // A number alone may be anything, as may be one with words of which nothing is known.
        if (reply.Code is not { } code || (reply.EnhancedCode is null && (reply.Cause == SmtpCause.Unknown || IsOfWeb(code))))
            return false;
        var recipient = AddressBehind(text, BeforeRecipient);
        var sender = AddressBehind(text, BeforeSender);
        recipient ??= FirstAddress(text, 0) is { } first && first != sender ? first : null;
        if (recipient is null)
            return false;
        happened = new LogEvent(new MessageFacts { Recipient = KeptText.Of(recipient), Sender = KeptText.Of(sender == recipient ? null : sender) }, null, new SaidText(reply.ToString(), true), SmtpPhase.Unknown, null, null, null);
        return true;
    }

    /// <summary>Whether HTTP has the code too (RFC 9110 section 15): a line of an application may be about either.</summary>
    private static bool IsOfWeb(int code) => code is (>= 400 and <= 431 and not ReplyCodes.ServiceNotAvailable) or (>= 500 and <= 511);

    /// <summary>Whether a number of three digits that begins with 4 or 5 stands alone in a text.</summary>
    private static bool MayHoldCode(ReadOnlySpan<byte> text)
    {
        for (var at = 0; text[at..].IndexOfAny((byte)'4', (byte)'5') is >= 0 and var length; at++)
        {
            at += length;
            if (at + 3 <= text.Length && char.IsAsciiDigit((char)text[at + 1]) && char.IsAsciiDigit((char)text[at + 2]) && (at == 0 || !char.IsAsciiLetterOrDigit((char)text[at - 1])) && (at + 3 == text.Length || text[at + 3] is (byte)' ' or (byte)'-'))
                return true;
        }

        return false;
    }

    private static string? AddressBehind(string text, string[] words)
    {
        foreach (var word in words)
        {
            var place = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && FirstAddress(text, place + word.Length) is { } address && text.IndexOf(address, place, StringComparison.Ordinal) - place < word.Length + 16)
                return address;
        }

        return null;
    }

    private static string? FirstAddress(string text, int from)
    {
        for (var at = text.IndexOf('@', from); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > from && IsOfAddress(text[start - 1]))
                start--;
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            var address = text[start..end].TrimEnd('.', '-');
            if (start < at && address.AsSpan(at - start).Contains('.'))
                return address;
        }

        return null;
    }

    private static bool IsOfAddress(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '=' or '/' or '\'' or '&' or '%' or '#' or '!' or '~' or '*';
}
