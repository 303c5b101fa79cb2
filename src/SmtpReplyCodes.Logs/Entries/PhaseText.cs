namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Tells the phase by words about it: <c>RCPT TO</c>, <c>MAIL FROM:&lt;a@b.example&gt; SIZE=1</c>, <c>end of DATA</c>, <c>initial connection</c>.</summary>
internal static class PhaseText
{
    /// <summary>Words and what they say; the one that comes first in a text counts, of several in one place the first of these.</summary>
    private static readonly (string Word, SmtpPhase Phase)[] Words =
    [
        ("end of data", SmtpPhase.EndOfData), ("end-of-data", SmtpPhase.EndOfData), ("end-of-message", SmtpPhase.EndOfData), ("end of message", SmtpPhase.EndOfData), ("message body", SmtpPhase.EndOfData),
        ("MAIL", SmtpPhase.MailFrom), ("RCPT", SmtpPhase.RcptTo), ("STARTTLS", SmtpPhase.StartTls), ("AUTH", SmtpPhase.Auth), ("DATA", SmtpPhase.Data), ("BDAT", SmtpPhase.Data),
        ("EHLO", SmtpPhase.Helo), ("HELO", SmtpPhase.Helo), ("LHLO", SmtpPhase.Helo), ("TLS", SmtpPhase.StartTls),
        ("connect", SmtpPhase.Connect), ("greeting", SmtpPhase.Connect), ("banner", SmtpPhase.Connect), ("recipient", SmtpPhase.RcptTo), ("sender", SmtpPhase.MailFrom),
        ("header", SmtpPhase.EndOfData), ("body", SmtpPhase.EndOfData), ("content", SmtpPhase.EndOfData), ("dot", SmtpPhase.EndOfData), ("QUIT", SmtpPhase.Other), ("RSET", SmtpPhase.Other), ("VRFY", SmtpPhase.Other), ("ETRN", SmtpPhase.Other),
    ];

    /// <summary>The phase; <see cref="SmtpPhase.Unknown"/> where the words say nothing of one.</summary>
    public static SmtpPhase Read(ReadOnlySpan<char> words)
    {
        var found = SmtpPhase.Unknown;
        foreach (var (word, phase) in Words)
        {
            var place = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (place < 0)
                continue;
            found = phase;
            words = words[..Math.Min(words.Length, place + word.Length - 1)];
        }

        return found;
    }
}
