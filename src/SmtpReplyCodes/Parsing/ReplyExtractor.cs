using System.Text;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Cuts the reply that the locator found out of its surroundings and brings it into the form in which servers send it: one line a line, each
/// with the code, in front of all lines but the last a hyphen behind it.
/// </summary>
internal static class ReplyExtractor
{
    /// <summary>The reply from its code to its end; without reply code the lines from the enhanced code on.</summary>
    public static string Extract(ReplyView<char> view)
    {
        var start = view.Code > 0 ? view.CodeStart : view.Enhanced.Start;
        var code = view.Text.Slice(start, view.Code > 0 ? 3 : 0);
        var quoted = ReplyQuotation.Read(view.Text, start, code.Length, out var isPair);
        if (quoted.IndexOf('\n') < 0 && !(code.Length > 0 && quoted is ['-', ..]))
            return OneLine(code, quoted);
        IReadOnlyList<string> lines = isPair ? quoted.ToString().Split('\n', StringSplitOptions.TrimEntries) : ReplyLines.Read(LineUpTo(view.Text, start), quoted, code);
        if (view.Code == 0)
            return string.Join('\n', lines);
        var wire = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                wire.Append("\r\n");
            wire.Append(view.Code).Append(i == lines.Count - 1 ? ' ' : '-').Append(lines[i]);
        }

        return wire.ToString().TrimEnd(' ');
    }

    /// <summary>A reply of a single line, as nearly all are: there is nothing to put together.</summary>
    private static string OneLine(ReadOnlySpan<char> code, ReadOnlySpan<char> behindCode)
    {
        var text = behindCode[(code.Length > 0 ? CodePlace<char>.SkipSeparator(behindCode, 0) : 0)..].Trim();
        if (AddedWords.Start(text) is >= 0 and var end)
            text = text[..end].TrimEnd();
        return code.IsEmpty ? text.ToString() : text.IsEmpty ? code.ToString() : string.Concat(code, " ", text);
    }

    /// <summary>What stands before the reply in its line; the next lines of a dialogue begin with the same.</summary>
    private static ReadOnlySpan<char> LineUpTo(ReadOnlySpan<char> text, int start) => text[(text[..start].LastIndexOf('\n') + 1)..start];
}
