using System.Collections.Immutable;
using System.Text;

namespace SmtpReplyCodes.Codes;

/// <summary>
/// Reads the rows of a generated table in place: a line a field, the items of a list parted by tabs, decoded when asked for. A method for
/// each row would cost the first look-up of a process more time than the text costs space.
/// </summary>
internal static class RowText
{
    /// <summary>A field of the row that begins here; empty where the row says nothing.</summary>
    public static string Read(ReadOnlySpan<byte> row, int field)
    {
        var start = 0;
        for (var at = 0; ; at++)
        {
            if (row[at] != '\n')
                continue;
            if (field-- == 0)
                return Decode(row[start..at]);
            start = at + 1;
        }
    }

    /// <summary>The items of a field that is a list.</summary>
    public static ImmutableArray<string> Split(string list) => list.Length == 0 ? [] : [.. list.Split('\t')];

    /// <summary>Nearly all is ASCII, which needs no decoder: that of UTF-8 would cost the first answer of a process as much as all the rest.</summary>
    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        var text = new char[utf8.Length];
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
                return DecodeUtf8(utf8);
            text[i] = (char)utf8[i];
        }

        return new string(text);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
