using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds what a server said in a quoted dialogue: the lines behind <c>&lt;&lt;&lt;</c> (sendmail) or <c>&lt;--</c> (MDaemon).</summary>
internal static class TranscriptReader
{
    /// <summary>The last refusal of the dialogue; null where there is none.</summary>
    public static string? Read(ReadOnlySpan<char> text, int limit = int.MaxValue)
    {
        if (text.IndexOf("<<<") < 0 && text.IndexOf("<--") < 0)
            return null;
        StringBuilder? said = null;
        var isOpen = false;
        var lines = new TextLines(text);
        while (lines.Read())
        {
            var line = lines.Line.TrimStart();
            var prompt = line.StartsWith("<<< ") ? 4 : line.StartsWith("<-- ") ? 4 : 0;
            // What follows a refusal: sendmail goes on with DATA when all recipients were refused.
            if (prompt == 0 || !IsRefusal(line[prompt..]) || (said is not null && line[prompt..].StartsWith("503")))
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
                said = new StringBuilder();
            else
                said!.Append('\n');
            said!.Append(line[prompt..]);
            isOpen = line.Length > prompt + 3 && line[prompt + 3] == '-';
        }

        return said?.ToString(0, Math.Min(said.Length, limit));
    }

    private static bool IsRefusal(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] is '4' or '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2]) && (line.Length == 3 || line[3] is ' ' or '-');
}
