namespace SmtpReplyCodes.Parsing;

/// <summary>What systems write in front of the reply of another one, in their own words.</summary>
internal static class AnnouncingWords
{
    /// <summary>Words that announce what a server said.</summary>
    public const string Saying = " said returned responded replied answered response reply ";

    /// <summary>Each stands right before the reply.</summary>
    private static readonly string[] Openers =
    [
        " returned '", // Exchange: Remote Server returned '…'
        "{LED=", // Exchange, when a message expired: the last error
        "Error: \"", // cPanel's Track Delivery
        "_host_said:_", // qmail's log
    ];

    /// <summary>Each stands before the colon behind which the reply begins, or before the quotation mark there.</summary>
    private static readonly string[] Introductions =
    [
        " gave this error", // Exchange
        " from the remote server", // Gmail: The response from the remote server was:
        " recipients were rejected", // Nodemailer
        " serverantwort", " réponse du serveur", " respuesta del servidor", " risposta del server", " antwoord van de server", " resposta do servidor", // Outlook
        " a répondu", " respondió", " ha risposto", " geantwortet", " heeft geantwoord", " respondeu", // Thunderbird and Apple Mail
    ];

    /// <summary>Where the reply begins behind the last of such words; 0 where there are none.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        foreach (var opener in Openers)
        {
            if (text.LastIndexOf(opener) is >= 0 and var at)
                return at + opener.Length;
        }

        for (var end = text.LastIndexOf(':'); end > 0; end = text[..end].LastIndexOf(':'))
        {
            if (end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]) && IsIntroduction(text[..end].TrimEnd()))
                return end + 1;
        }

        return 0;
    }

    private static bool IsIntroduction(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(" was", StringComparison.OrdinalIgnoreCase))
            text = text[..^4];
        if (LastWord.Before(text, text.Length).Is(Saying) || IsHost(text))
            return true;
        foreach (var words in Introductions)
        {
            if (text.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Exim: <c>SMTP error from remote mail server after RCPT TO:&lt;…>: host mx.example.net [192.0.2.1]: …</c></summary>
    private static bool IsHost(ReadOnlySpan<char> text) => text is [.., ']'] && text[Math.Max(0, text.Length - LongestHost)..].LastIndexOf(": host ") >= 0;

    /// <summary>No name of a host is longer (RFC 1035 section 2.3.4).</summary>
    private const int LongestHost = 255;
}
