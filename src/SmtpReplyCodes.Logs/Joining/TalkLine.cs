namespace SmtpReplyCodes.Logs.Joining;

/// <summary>Reads a line of a dialogue: a reply or a command.</summary>
internal static class TalkLine
{
    /// <summary>Verbs and what they are about.</summary>
    private static readonly (string Verb, SmtpPhase Phase)[] Verbs =
    [
        ("MAIL", SmtpPhase.MailFrom), ("RCPT", SmtpPhase.RcptTo), ("DATA", SmtpPhase.Data), ("BDAT", SmtpPhase.EndOfData), ("EHLO", SmtpPhase.Helo), ("HELO", SmtpPhase.Helo), ("LHLO", SmtpPhase.Helo),
        ("STARTTLS", SmtpPhase.StartTls), ("X-ANONYMOUSTLS", SmtpPhase.StartTls), ("AUTH", SmtpPhase.Auth), ("X-EXPS", SmtpPhase.Auth), ("RSET", SmtpPhase.Other), ("QUIT", SmtpPhase.Other), ("NOOP", SmtpPhase.Other),
        ("VRFY", SmtpPhase.Other), ("EXPN", SmtpPhase.Other), ("HELP", SmtpPhase.Other), ("ETRN", SmtpPhase.Other), ("XCLIENT", SmtpPhase.Other), ("XFORWARD", SmtpPhase.Other), ("XPROXYFROM", SmtpPhase.Other), ("XSHADOW", SmtpPhase.Other),
        (".", SmtpPhase.EndOfData),
    ];

    /// <summary>The code of a line of a reply; 0 for any other line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isLast">Whether the reply ends with it.</param>
    public static int CodeOf(string text, out bool isLast)
    {
        isLast = text.Length <= 3 || text[3] != '-';
        if (text.Length < 3 || text[0] is < '1' or > '6' || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]) || (text.Length > 3 && text[3] is not (' ' or '-')))
            return 0;
        return ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + text[2] - '0';
    }

    /// <summary>The command of a line; null where it is none, as a line of a message or of a login.</summary>
    public static TalkCommand? CommandOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ':');
        var verb = end < 0 ? text : text[..end];
        foreach (var (known, phase) in Verbs)
        {
            if (!verb.Equals(known, StringComparison.OrdinalIgnoreCase))
                continue;
            // A chunk is the end of the message where it is the last one (RFC 3030).
            if (known == "BDAT" && !text.Contains("LAST", StringComparison.OrdinalIgnoreCase))
                return new TalkCommand(SmtpPhase.Data, null);
            return new TalkCommand(phase, phase is SmtpPhase.MailFrom or SmtpPhase.RcptTo ? AddressOf(text) : null);
        }

        return null;
    }

    /// <summary>What stands in brackets, else behind the colon up to a blank.</summary>
    private static string AddressOf(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        if (open >= 0 && text.IndexOf('>', open) is > 0 and var close)
            return text[(open + 1)..close];
        var rest = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var blank = rest.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? rest : rest[..blank];
    }
}
