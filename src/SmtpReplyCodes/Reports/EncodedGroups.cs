using System.Buffers.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Tells the groups of a delivery status that a provider sends in base64 although nothing says so.</summary>
internal static class EncodedGroups
{
    private const int LeastLength = 40;

    /// <summary>Whether the first line of a text is base64: one long word of its letters.</summary>
    public static bool AreNext(ReadOnlySpan<byte> text)
    {
        var lines = new LineReader(text);
        return lines.Read() && lines.Line.TrimEnd((byte)' ') is { Length: >= LeastLength } line && line.Length % 4 == 0 && Base64.IsValid(line);
    }
}
