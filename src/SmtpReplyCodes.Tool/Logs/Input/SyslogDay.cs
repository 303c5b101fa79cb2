using System.Buffers.Text;
using System.Text;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>The day in front of a line of syslog: <c>Nov 23</c>, behind <c>&lt;22&gt;</c> too.</summary>
internal static class SyslogDay
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <summary>That of the first line that begins with one; null where none does.</summary>
    public static (int Month, int Day)? First(ReadOnlySpan<byte> text)
    {
        foreach (var line in text.Split((byte)'\n'))
        {
            if (Of(text[line]) is { } day)
                return day;
        }

        return null;
    }

    private static (int Month, int Day)? Of(ReadOnlySpan<byte> line)
    {
        if (line is [(byte)'<', ..] && line.IndexOf((byte)'>') is > 0 and <= 4 and var end)
            line = line[(end + 1)..];
        if (line.Length < 6 || line[3] != ' ' || Months.IndexOf(Encoding.Latin1.GetString(line[..3]), StringComparison.Ordinal) is var at && (at < 0 || at % 3 != 0))
            return null;
        return Utf8Parser.TryParse(line[3..].TrimStart((byte)' '), out int day, out _) && day is >= 1 and <= 31 ? (at / 3 + 1, day) : null;
    }
}
