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
        var (isOpen, isOver) = (false, false);
        var lines = new TextLines(text);
        while (lines.Read())
        {
            var line = lines.Line.TrimStart();
            var prompt = line.StartsWith("<<< ") ? 4 : line.StartsWith("<-- ") ? 4 : 0;
            if (IsCommand(line))
                isOver = Says(line[4..], "RSET") || Says(line[4..], "QUIT");
            else if (line.StartsWith("... "))
                isOver = false; // while talking to another server
            if (prompt == 0 || !CodedLine.IsRefusal(line[prompt..]) || (said is not null && !isOpen && (isOver || Follows(line[prompt..]))))
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

    private static bool IsCommand(ReadOnlySpan<char> line) => line.StartsWith(">>> ") || line.StartsWith("--> ");

    private static bool Says(ReadOnlySpan<char> command, string verb) => command.TrimStart().StartsWith(verb, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a refusal only follows from the one before: sendmail goes on with DATA when all recipients were refused, and Postfix says 554 to that where others say 503.</summary>
    private static bool Follows(ReadOnlySpan<char> reply) => reply.StartsWith("503") || reply.Contains("no valid recipient", StringComparison.OrdinalIgnoreCase);
}
