using System.Text;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Cuts a line of a table into its fields, quoted ones whole (RFC 4180).</summary>
internal static class TableFields
{
    /// <summary>More fields than any table has.</summary>
    public const int Most = 256;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="fields">Takes where each stands, without its quotes.</param>
    /// <returns>How many there are; no more than <paramref name="fields"/> holds.</returns>
    public static int Cut(ReadOnlySpan<byte> line, byte separator, Span<Range> fields)
    {
        var count = 0;
        for (var at = 0; at <= line.Length && count < fields.Length;)
        {
            if (at < line.Length && line[at] == '"')
            {
                var close = EndOfQuoted(line, at + 1);
                fields[count++] = (at + 1)..close;
                at = close + 1;
                var rest = at < line.Length ? line[at..].IndexOf(separator) : -1;
                at = rest < 0 ? line.Length + 1 : at + rest + 1;
            }
            else
            {
                var length = line[at..].IndexOf(separator);
                var end = length < 0 ? line.Length : at + length;
                fields[count++] = at..end;
                at = end + 1;
            }
        }

        return count;
    }

    /// <summary>The names in a header line; empty for a line that cannot be one.</summary>
    public static string[] Names(ReadOnlySpan<byte> line, byte separator)
    {
        if (line.StartsWith("#Fields:"u8))
            line = line[8..].TrimStart((byte)' ');
        Span<Range> fields = stackalloc Range[Most];
        var names = new string[Cut(line, separator, fields)];
        for (var i = 0; i < names.Length; i++)
            names[i] = Encoding.UTF8.GetString(line[fields[i]]);
        return names;
    }

    private static int EndOfQuoted(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length)
        {
            var length = line[at..].IndexOf((byte)'"');
            if (length < 0)
                return line.Length;
            at += length;
            if (at + 1 >= line.Length || line[at + 1] != '"')
                return at;
            at += 2;
        }

        return line.Length;
    }
}
