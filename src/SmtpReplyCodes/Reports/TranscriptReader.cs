using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds what a server said in a quoted dialogue: the lines behind <c>&lt;&lt;&lt;</c> (sendmail) or <c>&lt;--</c> (MDaemon).</summary>
internal static class TranscriptReader
{
    /// <summary>Whether there are prompts at all.</summary>
    public static bool MayRead(ReadOnlySpan<char> text) => text.IndexOf("<<<") >= 0 || text.IndexOf("<--") >= 0;

    /// <summary>The last refusal of the dialogue; null where there is none.</summary>
    public static string? Read(ReadOnlySpan<char> text, int limit = int.MaxValue)
    {
        if (!MayRead(text))
            return null;
        StringBuilder? said = null;
        var isOpen = false;
        var lines = new TextLines(text);
        while (lines.Read())
        {
            var line = lines.Line.TrimStart();
            var prompt = line.StartsWith("<<< ") ? 4 : line.StartsWith("<-- ") ? 4 : 0;
            // What follows a refusal: sendmail goes on with DATA when all recipients were refused.
            if (prompt == 0 || !CodedLine.IsRefusal(line[prompt..]) || (said is not null && line[prompt..].StartsWith("503")))
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
                said = new StringBuilder();
            else
                said!.Append('\n');
            said!.Append(line[prompt..]);
            isOpen = CodedLine.IsContinued(line[prompt..]);
        }

        return said?.ToString(0, Math.Min(said.Length, limit));
    }
}
