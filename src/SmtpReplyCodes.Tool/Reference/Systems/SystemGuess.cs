using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>Which systems a text may be of: a greeting, an answer to EHLO, HELP or QUIT, or a header line, each with its code or name in front or without.</summary>
internal static class SystemGuess
{
    private static readonly (string Beginning, MailSystemClue Clue)[] Headers =
    [
        ("Received:", MailSystemClue.Received), ("X-Mailer:", MailSystemClue.Mailer), ("User-Agent:", MailSystemClue.Mailer),
        ("Reporting-MTA:", MailSystemClue.ReportingMta), ("Message-ID:", MailSystemClue.MessageId),
    ];

    private static readonly (string Beginning, MailSystemClue Clue)[] Replies =
    [
        ("220", MailSystemClue.Greeting), ("250", MailSystemClue.Ehlo), ("214", MailSystemClue.Help), ("221", MailSystemClue.Closing),
    ];

    /// <summary>The systems, the likeliest first; empty where nothing tells.</summary>
    public static ImmutableArray<MailSystem> Candidates(string text)
    {
        text = text.Trim();
        foreach (var (beginning, clue) in Headers)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return MailSystem.FindCandidates(clue, text.AsSpan(beginning.Length).Trim());
        }

        foreach (var (beginning, clue) in Replies)
        {
            if (IsReply(text) && text.StartsWith(beginning, StringComparison.Ordinal))
                return MailSystem.FindCandidates(clue, text);
        }

        return Enum.GetValues<MailSystemClue>().Select(clue => MailSystem.FindCandidates(clue, text)).FirstOrDefault(systems => !systems.IsEmpty, []);
    }

    /// <summary>Whether it is a line of a server or a message, and nobody's name.</summary>
    public static bool IsLine(string text) => IsReply(text.Trim()) || Headers.Any(header => text.TrimStart().StartsWith(header.Beginning, StringComparison.OrdinalIgnoreCase));

    private static bool IsReply(string text) => text.Length > 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && text[3] is ' ' or '-';
}
