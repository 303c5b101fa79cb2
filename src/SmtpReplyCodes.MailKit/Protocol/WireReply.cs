using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Protocol;

/// <summary>Makes replies of the bytes that a server sent.</summary>
internal static class WireReply
{
    private const int Challenge = 334;

    /// <summary>The reply code; 0 where the bytes are no reply.</summary>
    public static int CodeOf(ReadOnlySpan<byte> wire)
    {
        var reader = new SmtpReplyReader(wire, isFinalBlock: true);
        return reader.Read() == OperationStatus.Done && reader.BytesConsumed == wire.Length && char.IsAsciiDigit((char)wire[0]) ? reader.Code : 0;
    }

    /// <summary>
    /// The reply as clients hand it over, without the code of each line; what is no reply (lines that disagree, a last line that is missing) becomes a text with the codes that
    /// it shows. The words of a challenge are not kept.
    /// </summary>
    public static SmtpReply Create(int code, ReadOnlySpan<byte> wire, ReplyContext context)
    {
        if (code == 0)
            return SmtpReply.FromText(wire.TrimEnd("\r\n"u8), context);
        return SmtpReply.Create(code, code == Challenge && context.Phase == SmtpPhase.Auth ? null : TextOf(wire), context);
    }

    private static string TextOf(ReadOnlySpan<byte> wire)
    {
        var text = (Utf8.IsValid(wire) ? Encoding.UTF8 : Encoding.Latin1).GetString(wire);
        return string.Join('\n', text.TrimEnd('\r', '\n').Split('\n').Select(line => line.Length > 4 ? line[4..].TrimEnd('\r') : ""));
    }
}
