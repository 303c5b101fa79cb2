namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>Blanks out comments and literals of C# source, so that a search finds code alone. Lines and places stay; holes of interpolated strings are code.</summary>
internal sealed class CodeOnly
{
    private readonly char[] _code;
    private int _at;

    private CodeOnly(string source) => _code = source.ToCharArray();

    public static string Of(string source)
    {
        var reader = new CodeOnly(source);
        reader.ReadCode(isHole: false);
        return new string(reader._code);
    }

    /// <summary>Reads on to the end, in a hole up to the brace that closes it.</summary>
    private void ReadCode(bool isHole)
    {
        for (var depth = 0; _at < _code.Length;)
        {
            var prefix = Run(_at, "$@");
            if (IsAt("//"))
                BlankUntil("\n");
            else if (IsAt("/*"))
                BlankUntil("*/");
            else if (_code[_at] == '\'')
                ReadCharacter();
            else if (_at + prefix < _code.Length && _code[_at + prefix] == '"')
                ReadString(prefix);
            else if (isHole && _code[_at] == '}' && depth == 0)
                return;
            else
                depth += _code[_at++] switch { '{' => 1, '}' => -1, _ => 0 };
        }
    }

    private void ReadCharacter()
    {
        Blank(_code[_at + 1] == '\\' ? 3 : 2);
        BlankUntil("'");
    }

    private void ReadString(int prefix)
    {
        var isVerbatim = Array.IndexOf(_code, '@', _at, prefix) >= 0;
        var dollars = _code.AsSpan(_at, prefix).Count('$');
        var quotes = isVerbatim ? 1 : Run(_at + prefix, "\"");
        Blank(prefix + quotes);
        while (quotes != 2 && _at < _code.Length)
        {
            var closing = Run(_at, "\"");
            var braces = dollars > 0 ? Run(_at, "{") : 0;
            if (isVerbatim && closing >= 2)
                Blank(2);
            else if (closing >= quotes)
                break;
            else if (quotes == 1 && !isVerbatim && _code[_at] == '\\')
                Blank(2);
            else if (braces > 0)
                ReadBraces(braces, isHole: quotes > 2 ? braces >= dollars : braces % 2 == 1, quotes > 2 ? dollars : 1);
            else
                Blank(1);
        }

        Blank(quotes == 2 ? 0 : quotes);
    }

    private void ReadBraces(int braces, bool isHole, int closing)
    {
        Blank(braces);
        if (!isHole)
            return;
        ReadCode(isHole: true);
        Blank(closing);
    }

    /// <summary>How many of these characters stand here one behind the other.</summary>
    private int Run(int at, string characters)
    {
        var length = _code.AsSpan(at).IndexOfAnyExcept(characters);
        return length < 0 ? _code.Length - at : length;
    }

    private bool IsAt(string text) => _code.AsSpan(_at).StartsWith(text);

    private void BlankUntil(string end)
    {
        var length = _code.AsSpan(_at).IndexOf(end);
        Blank(length < 0 ? _code.Length : length + end.Length);
    }

    private void Blank(int count)
    {
        for (var end = Math.Min(_code.Length, _at + count); _at < end; _at++)
        {
            if (_code[_at] != '\n')
                _code[_at] = ' ';
        }
    }
}
