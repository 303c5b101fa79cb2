using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>A command of IMAP (RFC 3501 section 2.2.1).</summary>
/// <param name="Tag">What its answer is marked with.</param>
/// <param name="Name">In capitals, <c>UID</c> included.</param>
/// <param name="Arguments">Atoms, strings and literals without their marks; a parenthesis is an argument by itself.</param>
internal sealed record ImapCommand(string Tag, string Name, string[] Arguments)
{
    /// <summary>The next command, its literals asked for; null where the client has left.</summary>
    public static async Task<ImapCommand?> ReadAsync(LoopbackConnection connection)
    {
        var words = new List<string>();
        while (await connection.ReadLineAsync() is { } line)
        {
            var text = Encoding.UTF8.GetString(line).TrimEnd('\r', '\n');
            var (length, isAsked) = LiteralAtEnd(text);
            words.AddRange(Words(length is null ? text : text[..text.LastIndexOf('{')]));
            connection.Transcript.Client(IsLogin(words) ? string.Join(' ', words.Take(2)) + " " + LoginCommand.Hidden : text);
            if (length is null)
                return Of(words);
            if (isAsked)
                await connection.WriteAsync("+ Go ahead.\r\n"u8.ToArray());
            if (await connection.ReadExactlyAsync(length.Value) is not { } literal)
                return null;
            words.Add(Encoding.UTF8.GetString(literal));
        }

        return null;
    }

    private static ImapCommand Of(List<string> words) => words switch
    {
        [var tag, var uid, var name, ..] when uid.Equals("UID", StringComparison.OrdinalIgnoreCase) => new(tag, "UID " + name.ToUpperInvariant(), [.. words[3..]]),
        [var tag, var name, ..] => new(tag, name.ToUpperInvariant(), [.. words[2..]]),
        _ => new(words.FirstOrDefault("*"), "", []),
    };

    private static bool IsLogin(List<string> words) => words.Count > 1 && words[1].ToUpperInvariant() is "LOGIN" or "AUTHENTICATE";

    /// <summary><c>{12}</c> waits for leave to send, <c>{12+}</c> does not (RFC 7888).</summary>
    private static (int? Length, bool IsAsked) LiteralAtEnd(string text)
    {
        var open = text.LastIndexOf('{');
        if (open < 0 || !text.EndsWith('}'))
            return (null, false);
        var number = text.AsSpan(open + 1, text.Length - open - 2);
        var isAsked = !number.EndsWith("+");
        return int.TryParse(isAsked ? number : number[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? (length, isAsked) : (null, false);
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (text[at] == ' ')
                at++;
            else if (text[at] is '(' or ')')
                yield return text[at++].ToString();
            else if (text[at] == '"')
                yield return Quoted(text, ref at);
            else
                yield return text[start..(at = EndOfAtom(text, at))];
        }
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            value.Append(text[at]);
        }

        at++;
        return value.ToString();
    }

    /// <summary>What stands in square brackets belongs to it: <c>BODY.PEEK[HEADER]</c>.</summary>
    private static int EndOfAtom(string text, int at)
    {
        for (var depth = 0; at < text.Length && (depth > 0 || text[at] is not (' ' or '(' or ')')); at++)
            depth += text[at] switch { '[' => 1, ']' => -1, _ => 0 };
        return at;
    }
}
