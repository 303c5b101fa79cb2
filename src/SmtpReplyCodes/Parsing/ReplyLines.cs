using System.Text;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Puts the lines of a reply together again that a log, a field or a program has folded, joined, or given a mark of its own, and leaves out what
/// follows.
/// </summary>
internal ref struct ReplyLines
{
    private readonly ReadOnlySpan<char> _prefix;
    private readonly ReadOnlySpan<char> _code;
    private readonly List<string> _lines;
    private readonly StringBuilder _line;
    private bool _isContinued;

    private ReplyLines(ReadOnlySpan<char> prefix, ReadOnlySpan<char> code)
    {
        _prefix = prefix;
        _code = code;
        _lines = [];
        _line = new StringBuilder();
    }

    /// <summary>Reads the lines of a reply without their codes.</summary>
    /// <param name="prefix">What stands before the first line: <c>&lt;&lt;&lt; </c>, <c>msmtp: server message: </c>, blanks, or nothing.</param>
    /// <param name="text">The reply behind the code of its first line, and what follows it.</param>
    /// <param name="code">The reply code in its three digits; empty where the reply has an enhanced code alone.</param>
    public static List<string> Read(ReadOnlySpan<char> prefix, ReadOnlySpan<char> text, ReadOnlySpan<char> code)
    {
        var reader = new ReplyLines(prefix, code);
        var isFirst = true;
        foreach (var line in new WireLines(text))
        {
            if (isFirst)
                reader.Begin(line);
            else if (!reader.TryGoOn(line))
                break;
            isFirst = false;
        }

        reader.End();
        return reader._lines;
    }

    /// <summary>Begins a line of the reply behind its code. Where Postfix joined the lines with blanks, each gets its own again.</summary>
    private void Begin(ReadOnlySpan<char> behindCode)
    {
        while (true)
        {
            _isContinued = _code.Length > 0 && behindCode.Length > 0 && behindCode[0] == '-';
            var text = behindCode[(_code.Length > 0 ? CodePlace<char>.SkipSeparator(behindCode, 0) : 0)..];
            if (!_isContinued || IndexOfCode(text) is not (>= 0 and var next))
            {
                _line.Append(text.Trim());
                return;
            }

            _line.Append(text[..next].Trim());
            Flush();
            behindCode = text[(next + _code.Length)..];
        }
    }

    /// <summary>Takes the next line of the text; false when it does not belong to the reply.</summary>
    private bool TryGoOn(ReadOnlySpan<char> line)
    {
        var hasPrefix = !_prefix.IsWhiteSpace() && line.StartsWith(_prefix);
        var rest = (hasPrefix ? line[_prefix.Length..] : line).TrimStart();
        if (_isContinued && StartsWithCode(rest))
        {
            Flush();
            Begin(rest[_code.Length..]);
            return true;
        }

        if (RepeatsEnhancedCode(rest))
        {
            Flush();
            _line.Append(rest.Trim());
            return true;
        }

        if (!IsFold(line))
            return false;
        Fold(rest);
        return true;
    }

    /// <summary>Joins a folded line with the one before, and parts it again where Postfix folded lines that it had joined.</summary>
    private void Fold(ReadOnlySpan<char> rest)
    {
        if (_isContinued && IndexOfCode(rest) is >= 0 and var next)
        {
            Append(rest[..next]);
            Flush();
            Begin(rest[(next + _code.Length)..]);
            return;
        }

        Append(rest);
    }

    private readonly void Append(ReadOnlySpan<char> part)
    {
        part = part.Trim();
        if (_line.Length > 0 && part.Length > 0)
            _line.Append(' ');
        _line.Append(part);
    }

    private readonly void Flush()
    {
        _lines.Add(_line.ToString());
        _line.Clear();
    }

    /// <summary>Ends the reply where a system's own words begin.</summary>
    private readonly void End()
    {
        Flush();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (AddedWords.Start(_lines[i]) is not (>= 0 and var end))
                continue;
            _lines[i] = _lines[i][..end].TrimEnd();
            _lines.RemoveRange(i + 1, _lines.Count - i - 1);
        }
    }

    private readonly bool StartsWithCode(ReadOnlySpan<char> line) =>
        _code.Length > 0 && line.StartsWith(_code) && (line.Length == _code.Length || line[_code.Length] is '-' or ' ' or '\t');

    /// <summary>MailKit and Go take the reply code off every line and leave the enhanced code.</summary>
    private readonly bool RepeatsEnhancedCode(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsAsciiDigit(line[0]) && ReplyLine<char>.ReadLeadingCode(line, out var code) > 0
        && ReplyLine<char>.ReadLeadingCode(_lines.Count > 0 ? _lines[0] : _line.ToString(), out var first) > 0 && code.Value == first.Value;

    /// <summary>The place behind a blank where the code of another line stands.</summary>
    private readonly int IndexOfCode(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf(_code) is >= 0 and var length; at++)
        {
            at += length;
            if ((at == 0 || text[at - 1] == ' ') && StartsWithCode(text[at..]))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// A fold begins with a blank more than its first line. Within a dialogue nothing is folded, and lines of a stack trace are no reply.
    /// </summary>
    private readonly bool IsFold(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        var isIndented = line.Length > text.Length && line.Length - text.Length > _prefix.Length - _prefix.TrimStart().Length;
        var isDialogue = !_prefix.IsWhiteSpace() && _prefix.Trim("<>=*- ").IsEmpty;
        return isIndented && !isDialogue && text.Length > 0 && !text.StartsWith("at ") && !text.StartsWith("-> ") && !text.StartsWith("<- ");
    }
}
