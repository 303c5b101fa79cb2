using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// Finds what another server said in a text that quotes it: from the reply code on, else behind the words that announce it. What stands around is of the one that
/// quotes (<c>host mx.example.net[192.0.2.1] said:</c>, <c>Mailbox unavailable. The server response was:</c>), and its words are no part of the reply.
/// </summary>
internal static class QuotedWords
{
    private const string Type = "smtp;";

    /// <summary>Where the quoted words stand; from 0 on where the text is no quotation.</summary>
    public static Range Find(string source, ReplyForm form, in CodeVerdict codes)
    {
        var start = form == ReplyForm.Text ? Start(source, codes) : 0;
        var end = start == 0 ? source.Length : End(source, start);
        return (form == ReplyForm.Text ? SkipType(source, start) : 0)..end;
    }

    /// <summary>Behind the type of a diagnostic code (RFC 3464 section 2.3.6): <c>smtp; mailbox full</c>.</summary>
    private static int SkipType(ReadOnlySpan<char> source, int start)
    {
        var rest = source[start..].TrimStart(" '\"");
        return rest.StartsWith(Type, StringComparison.OrdinalIgnoreCase) ? source.Length - rest.Length + Type.Length : start;
    }

    /// <summary>Where the one that quotes goes on, or the quotation marks are closed: behind them Outlook Express writes its settings, and JSON its next property.</summary>
    private static int End(ReadOnlySpan<char> source, int start)
    {
        var quoted = source[start..];
        var opener = quoted.TrimStart(' ') is ['\'' or '"', ..] ? quoted.TrimStart(' ')[0] : source[start - 1];
        if (opener is not ('\'' or '"'))
            return start + EndOfValue(AddedWords.StartBehindCommand(quoted) is >= 0 and var added ? quoted[..added] : quoted);
        var first = quoted.IndexOf(opener) is >= 0 and var at && quoted[..at].IsWhiteSpace() ? at + 1 : 0;
        var end = ReplyQuotation.EndOf(quoted[first..], opener);
        return end < 0 ? source.Length : start + first + end;
    }

    /// <summary>Before an empty line or a line with a label of its own, as notices write them: <c>First attempt: …</c></summary>
    private static int EndOfValue(ReadOnlySpan<char> quoted)
    {
        for (var at = quoted.Length - quoted.TrimStart().Length; quoted[at..].IndexOf('\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (LineLabel.Begins(quoted[at..].TrimStart(" \t")) || quoted[at..].TrimStart(" \t\r") is [] or ['\n', ..])
                return at;
        }

        return quoted.Length;
    }

    private static int Start(string source, in CodeVerdict codes)
    {
        var announced = AnnouncingWords.End(source);
        if (announced > 0)
            return announced;
        if (codes.Code < 400) // a success is no refusal; Symfony says which one it waited for
            return AnnouncingWords.LabelEnd(source);
        var code = Math.Max(0, ReplyLocator<char>.Locate(source).CodeStart);
        // What stands in the lines above a code is of the same server: sendmail shows there what its program said.
        return IsAtLineStart(source, code) ? 0 : code;
    }

    /// <summary>Whether a line begins here that the one above does not announce.</summary>
    private static bool IsAtLineStart(string text, int at) => text.AsSpan(0, at).TrimEnd(" \t") is [] or [.., '\n' or '\r'] && text.AsSpan(0, at).TrimEnd() is not [.., ':'];
}
