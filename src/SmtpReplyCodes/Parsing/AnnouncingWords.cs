namespace SmtpReplyCodes.Parsing;

/// <summary>What systems write in front of the reply of another one, in their own words.</summary>
internal static class AnnouncingWords
{
    /// <summary>Words that announce what a server said.</summary>
    public const string Saying = " said returned responded replied answered response reply answer ";

    private const int LongestLabel = 40;

    /// <summary>No name of a host is longer (RFC 1035 section 2.3.4).</summary>
    private const int LongestHost = 255;

    /// <summary>Each stands right before the reply.</summary>
    private static readonly string[] Openers =
    [
        " returned '", // Exchange: Remote Server returned '…'
        "{LED=", // Exchange, when a message expired: the last error
        "Error: \"", // cPanel's Track Delivery
        "error was \"",
        "_host_said:_", // qmail's log
    ];

    /// <summary>Each stands before the colon behind which the reply begins, or before the quotation mark there.</summary>
    private static readonly string[] Introductions =
    [
        " gave this error", // Exchange
        " from the remote server", // Gmail: The response from the remote server was:
        " recipients were rejected", // Nodemailer
        " reports", // CommuniGate
        " because", " with", " with error", " with the following error", " following reason", " as follows", // Domino, and whoever tells of a refusal
        " serverantwort", " réponse du serveur", " réponse du serveur distant", " respuesta del servidor", " risposta del server", " antwoord van de server", " resposta do servidor", // Outlook
        " a répondu", " respondió", " ha risposto", " geantwortet", " heeft geantwoord", " respondeu", // Thunderbird and Apple Mail
        " meldete", " meldde", " siguiente motivo", " raison suivante", " seguente motivo", " seguinte motivo", " folgendem Grund", " lautete", " lautet", " erreur suivante", " error siguiente", " seguente errore", " odpowiedział", " ответил", "ответ сервера",
    ];

    /// <summary>Each begins a line of which the rest, behind the colon, is the reason.</summary>
    private static readonly string[] Labels =
    [
        "reason", "error", "cause", "result", "diagnostic", "explanation", // in English
        "antwort", "antwoord", "réponse", "respuesta", "risposta", "resposta", "ответ", "details", "détails", "detalles", "dettagli", "detalhes",
        "grund", "fehler", "fehlermeldung", "raison", "erreur", "motif", "motivo", "causa", "errore", "erro", "reden", "foutmelding", "powód", "błąd", "причина", "ошибка",
        "原因", "失败原因", "错误信息", "理由", "エラー", "エラー内容", "사유", "오류",
    ];

    /// <summary>Where the reply begins behind the last of such words; 0 where there are none.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        var begin = 0;
        foreach (var opener in Openers)
        {
            if (text.LastIndexOf(opener) is >= 0 and var at)
                begin = Math.Max(begin, at + opener.Length);
        }

        for (var end = LastColon(text); end > begin; end = LastColon(text[..end]))
        {
            if (IsFollowed(text, end) && IsIntroduction(text[..end].TrimEnd()))
                return end + 1;
        }

        return begin;
    }

    /// <summary>Where the reason begins behind the last label; 0 where there is none. A label tells less than a reply code does.</summary>
    public static int LabelEnd(ReadOnlySpan<char> text)
    {
        for (var end = LastColon(text); end > 0; end = LastColon(text[..end]))
        {
            if (IsFollowed(text, end) && IsLabel(text[..end].TrimEnd()))
                return end + 1;
        }

        return 0;
    }

    private static int LastColon(ReadOnlySpan<char> text) => text.LastIndexOfAny(':', '：');

    private static bool IsFollowed(ReadOnlySpan<char> text, int colon) => colon + 1 < text.Length && (text[colon] != ':' || char.IsWhiteSpace(text[colon + 1]));

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

    /// <summary>Whether a line begins here with such a label.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        var line = text[Math.Max(0, text.Length - LongestLabel)..];
        if (line.LastIndexOf('\n') is var start && start < 0 && line.Length < text.Length)
            return false;
        line = line[(start + 1)..].TrimStart();
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (line.Length == label.Length || !char.IsLetter(line[label.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Exim: <c>SMTP error from remote mail server after RCPT TO:&lt;…>: host mx.example.net [192.0.2.1]: …</c></summary>
    private static bool IsHost(ReadOnlySpan<char> text) => text is [.., ']'] && text[Math.Max(0, text.Length - LongestHost)..].LastIndexOf(": host ") >= 0;
}
