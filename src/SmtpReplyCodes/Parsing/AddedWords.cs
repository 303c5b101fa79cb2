namespace SmtpReplyCodes.Parsing;

/// <summary>What systems write behind the reply of another one, in their own words.</summary>
internal static class AddedWords
{
    private static readonly string[] All =
    [
        "(in reply to ", // Postfix: the command that was answered
        "; from=<", // Postfix, rejecting: the envelope
        ", stat=", // sendmail: its own text for the status
        ": retry timeout exceeded", // Exim, when it gives up
        "Giving up on ", // qmail
        "Please check the message recipient", // Thunderbird
        "Additional SMTP info:", // PHPMailer
    ];

    /// <summary>Where such words begin; -1 where there are none.</summary>
    public static int Start(ReadOnlySpan<char> line)
    {
        var start = -1;
        foreach (var words in All)
        {
            var at = line.IndexOf(words);
            if (at >= 0 && (start < 0 || at < start))
                start = at;
        }

        return start;
    }
}
