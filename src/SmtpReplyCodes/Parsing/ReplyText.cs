using System.Text;
using System.Text.Unicode;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>Cuts the text of a reply into lines, and bytes into characters.</summary>
internal static class ReplyText
{
    /// <summary>UTF-8 where it is valid, else Latin-1, as old servers write: every byte becomes some character.</summary>
    public static string Decode(ReadOnlySpan<byte> text) => (Utf8.IsValid(text) ? Encoding.UTF8 : Encoding.Latin1).GetString(text);

    /// <summary>
    /// The lines of a reply without their codes: the enhanced code is taken off the first line, and off later ones where it repeats.
    /// </summary>
    /// <param name="source">The reply without the end of its last line.</param>
    /// <param name="hasCodes">Whether each line begins with the reply code and a separator.</param>
    public static string[] CutLines(string source, bool hasCodes)
    {
        return Ascii<Utf16Char>.IndexOf(Utf16Char.Of(source), '\n') < 0 ? [source[TextStart(source, hasCodes, out _)..]] : CutSeveral(source, hasCodes);
    }

    /// <summary>Whether a reply has nothing but its codes.</summary>
    public static bool IsEmpty(string source, bool hasCodes) => source.IndexOf('\n', StringComparison.Ordinal) < 0 && TextStart(source, hasCodes, out _) == source.Length;

    /// <summary>Apart from a single line, for which a fresh process need not load the assembly with the list.</summary>
    private static string[] CutSeveral(string source, bool hasCodes)
    {
        var lines = new List<string>();
        PackedStatusCode first = default;
        foreach (var line in new WireLines(source))
        {
            var start = TextStart(line, hasCodes, out var code);
            if (lines.Count == 0)
                first = code;
            lines.Add((code.Value == first.Value ? line[start..] : line[LineStart(line, hasCodes)..]).ToString());
        }

        return [.. lines];
    }

    /// <summary>Lines as one text.</summary>
    public static string Join(string[] lines) => lines is [var line] ? line : string.Join('\n', lines);

    /// <summary>Where a line begins behind its reply code.</summary>
    public static int LineStart(ReadOnlySpan<char> line, bool hasCodes) => hasCodes ? ReplyLine<Utf16Char>.TextStart(Utf16Char.Of(line)) : Ascii<Utf16Char>.SkipBlanks(Utf16Char.Of(line), 0);

    /// <summary>Where a line begins behind its reply code and the enhanced code that leads it, if there is one.</summary>
    private static int TextStart(ReadOnlySpan<char> line, bool hasCodes, out PackedStatusCode code)
    {
        var start = LineStart(line, hasCodes);
        return start + ReplyLine<Utf16Char>.ReadLeadingCode(Utf16Char.Of(line[start..]), out code);
    }

    /// <summary>The lines of any text, whether CRLF, LF or CR ends them.</summary>
    public static string[] SplitLines(string text) => NormalizeLineEnds(TrimLineEnd(text)).Split('\n');

    /// <summary>The text with LF for CRLF, LF and CR. No other line end is meant: 0x85 is an ellipsis where windows-1252 was read as Latin-1.</summary>
    public static string NormalizeLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The text without the end of its last line.</summary>
    public static string TrimLineEnd(string text)
    {
        var end = text.Length;
        if (end > 0 && text[end - 1] == '\n')
            end--;
        while (end > 0 && text[end - 1] == '\r')
            end--;
        return end == text.Length ? text : text[..end];
    }

    /// <summary>The enhanced code of lines without reply code: at the beginning of the first line that has one there, else anywhere.</summary>
    public static PackedStatusCode FindEnhancedCode(ReadOnlySpan<char> lines, int replyCode)
    {
        for (var rest = lines; rest.Length > 0;)
        {
            if (ReplyLine<char>.ReadLeadingCode(rest[Ascii<char>.SkipBlanks(rest, 0)..], out var code) > 0)
                return code;
            var end = Ascii<char>.IndexOf(rest, '\n');
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return EnhancedCodeFinder<char>.Find(lines, replyCode).Code;
    }
}
