using System.Collections.Immutable;

namespace SmtpReplyCodes.Codes;

/// <summary>
/// Reads the rows of a generated table in place: a line a field, the items of a list parted by tabs, decoded when asked for. <see cref="RowWords"/>
/// says how. A method for each row would cost the first look-up of a process more time than the text costs space.
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

    /// <summary>Ids, numbers and names have no word that is shortened.</summary>
    private static string Decode(ReadOnlySpan<byte> row)
    {
        var text = new char[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] >= 0x80)
                return RowWords.Read(row);
            text[i] = (char)row[i];
        }

        return new string(text);
    }
}
