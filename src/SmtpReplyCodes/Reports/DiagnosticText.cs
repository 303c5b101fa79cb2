using System.Buffers;

namespace SmtpReplyCodes.Reports;

/// <summary>Reads the text of a diagnostic code (RFC 3464 section 2.3.6).</summary>
internal static class DiagnosticText
{
    private const int LongestCommand = 48;

    /// <summary>
    /// The text without its type, put back into the lines that the server sent: where a folded line begins with the reply code it was one (Exim, Courier),
    /// else folding was for its length (Postfix).
    /// </summary>
    public static ReadOnlySpan<char> Unfold(ReadOnlySpan<char> diagnosticCode)
    {
        var text = FieldText.SplitType(diagnosticCode, out _).Trim();
        if (text.IndexOf('\n') < 0)
            return text;
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var unfolded = buffer.AsSpan(0, Unfold(text, buffer)).ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return unfolded;
    }

    /// <summary>Each line but the first takes the place of its line end.</summary>
    private static int Unfold(ReadOnlySpan<char> text, Span<char> unfolded)
    {
        var length = 0;
        var lines = new TextLines(text);
        while (lines.Read())
        {
            if (length > 0)
                unfolded[length++] = CodedLine.CodeOf(lines.Line) > 0 ? '\n' : ' ';
            lines.Line.CopyTo(unfolded[length..]);
            length += lines.Line.Length;
        }

        return length;
    }

    /// <summary>What the text adds to the context of a reply: which command was answered, and by whom.</summary>
    public static ReplyContext Context(ReadOnlySpan<char> text, ReplyContext context)
    {
        var phase = PhaseOf(text);
        var host = context.RemoteHost ?? HostOf(text);
        return phase == SmtpPhase.Unknown && host == context.RemoteHost ? context : context with { Phase = phase == SmtpPhase.Unknown ? context.Phase : phase, RemoteHost = host };
    }

    /// <summary>The command that was answered, as Postfix adds it in the text for people alone, folded anywhere: <c>(in reply to end of DATA command)</c>.</summary>
    public static SmtpPhase PhaseOf(ReadOnlySpan<byte> text)
    {
        var at = text.LastIndexOf("(in reply"u8);
        if (at < 0)
            return SmtpPhase.Unknown;
        Span<char> words = stackalloc char[LongestCommand];
        var length = 0;
        foreach (var c in text[at..Math.Min(text.Length, at + (2 * LongestCommand))])
        {
            var isBlank = c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
            if (length < words.Length && !(isBlank && words[length - 1] == ' '))
                words[length++] = isBlank ? ' ' : (char)c;
        }

        return PhaseOf(words[..length]);
    }

    /// <summary>Postfix: <c>(in reply to RCPT TO command)</c>; Exim: <c>after RCPT TO:&lt;…&gt;</c>; sendmail: <c>&gt;&gt;&gt; DATA</c>; qmail says it in words.</summary>
    private static SmtpPhase PhaseOf(ReadOnlySpan<char> text)
    {
        foreach (var lead in (ReadOnlySpan<string>)["in reply to ", "mail server after ", ">>> "])
        {
            var at = text.LastIndexOf(lead);
            if (at >= 0)
                return CommandOf(text[(at + lead.Length)..]);
        }

        return text.IndexOf("Remote host said:") >= 0 ? PhaseInWords(text) : SmtpPhase.Unknown;
    }

    private static SmtpPhase PhaseInWords(ReadOnlySpan<char> text) =>
        text.IndexOf("but my name was rejected") >= 0 ? SmtpPhase.Helo
        : text.IndexOf("but sender was rejected") >= 0 ? SmtpPhase.MailFrom
        : text.IndexOf("does not like recipient") >= 0 ? SmtpPhase.RcptTo
        : text.IndexOf("failed on DATA command") >= 0 ? SmtpPhase.Data
        : text.IndexOf("failed after I sent the message") >= 0 ? SmtpPhase.EndOfData
        : SmtpPhase.Unknown;

    private static SmtpPhase CommandOf(ReadOnlySpan<char> text) =>
        Begins(text, "end of data") || Begins(text, "sending data") || Begins(text, "pipelined end of data") ? SmtpPhase.EndOfData
        : Begins(text, "rcpt") || Begins(text, "pipelined rcpt") ? SmtpPhase.RcptTo
        : Begins(text, "mail from") || Begins(text, "pipelined mail from") ? SmtpPhase.MailFrom
        : Begins(text, "data") || Begins(text, "pipelined data") ? SmtpPhase.Data
        : Begins(text, "ehlo") || Begins(text, "helo") ? SmtpPhase.Helo
        : Begins(text, "starttls") ? SmtpPhase.StartTls
        : Begins(text, "auth") ? SmtpPhase.Auth
        : Begins(text, "initial connection") ? SmtpPhase.Connect
        : SmtpPhase.Unknown;

    private static bool Begins(ReadOnlySpan<char> text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>host mx.example.net[192.0.2.1] said: …</c> (Postfix, Exim).</summary>
    private static string? HostOf(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("host ") is >= 0 and var lower ? lower : text.IndexOf("Host ");
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return null;
        var rest = text[(at + 5)..];
        var end = rest.IndexOfAny(" [:(\n");
        return end > 0 && rest[..end].Contains('.') && end <= 255 ? rest[..end].ToString() : null;
    }
}
