using System.Text;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes;

/// <content>Reply to text.</content>
public sealed partial class SmtpReply
{
    /// <summary>
    /// The wire form: every line with its code, CRLF between lines, none at the end. A reply made of any text gives that text.
    /// </summary>
    public override string ToString() => _form switch
    {
        ReplyForm.Text => string.Join("\r\n", LineArray),
        ReplyForm.Wire when !ReplyLine<char>.IsPseudoReply(_source) => _source.Contains('\n') ? JoinSource("\r\n") : _source,
        ReplyForm.Wire => WithCode([Text]),
        _ when _code == 0 => JoinSource("\r\n"),
        _ => WithCode(JoinSource("\n").Split('\n')),
    };

    /// <summary>The wire form with addresses, IP addresses, host names, links and ids masked, for logs that must not hold personal data.</summary>
    public string ToRedactedString() => TextRedactor.Redact(ToString());

    /// <summary>The source with another line end. A line ends with LF; the carriage returns before it belong to the line end.</summary>
    private string JoinSource(string lineEnd)
    {
        var joined = new StringBuilder(_source.Length + 8);
        foreach (var line in new WireLines(_source))
            joined.Append(line).Append(lineEnd);
        return joined.ToString(0, joined.Length - lineEnd.Length);
    }

    private string WithCode(ReadOnlySpan<string> lines)
    {
        var wire = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            wire.Append(_code);
            if (!isLast || lines[i].Length > 0)
                wire.Append(isLast ? ' ' : '-').Append(lines[i]);
            if (!isLast)
                wire.Append("\r\n");
        }

        return wire.ToString();
    }
}
