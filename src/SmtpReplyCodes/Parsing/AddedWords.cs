namespace SmtpReplyCodes.Parsing;

/// <summary>What systems write behind the reply of another one, in their own words.</summary>
internal static class AddedWords
{
    /// <summary>Postfix: the command that was answered.</summary>
    private const string Command = "(in reply to ";

    private static readonly string[] All =
    [
        Command,
        "; from=<", // Postfix, rejecting: the envelope
        ", stat=", // sendmail: its own text for the status
        ": retry timeout exceeded", // Exim, when it gives up
        "Giving up on ", "Giving_up_on_", // qmail, its log
        "I'm not going to try again", // qmail, when it has tried long enough
        "Please check the message recipient", // Thunderbird
        "Additional SMTP info:", // PHPMailer
        "\nQUIT", "\nRSET", // what a client says next
        "};{MSG=", // Exchange, behind the last error
        "\n   at ", "\n    at ", "\n\tat ", // where an exception was thrown in .NET, Node.js, Java
    ];

    /// <summary>Where such words begin; -1 where there are none.</summary>
    public static int Start(ReadOnlySpan<char> line) => Start(line, All);

    /// <summary>The same but for the command: docomo and KDDI give no other sign of why they refuse than when they do.</summary>
    public static int StartBehindCommand(ReadOnlySpan<char> line) => Start(line, All.AsSpan(1));

    private static int Start(ReadOnlySpan<char> line, ReadOnlySpan<string> all)
    {
        var start = -1;
        foreach (var words in all)
        {
            var at = line.IndexOf(words);
            if (at >= 0 && (start < 0 || at < start))
                start = at;
        }

        return start;
    }
}
