using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>Walks over the lines of a text. A line ends with LF; the carriage returns before it belong to the line end.</summary>
internal ref struct WireLines(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _isDone;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WireLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_isDone)
            return false;
        var length = Ascii<char>.IndexOf(_rest, '\n');
        _isDone = length < 0;
        Current = (_isDone ? _rest : _rest[..length]).TrimEnd('\r');
        _rest = _isDone ? default : _rest[(length + 1)..];
        return true;
    }
}
