using System.Text;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>Reads the text of a shape: <c>{queueId}: to=&lt;{recipient}&gt;, [orig_to=&lt;{originalRecipient}&gt;, ]relay={relay}</c>.</summary>
internal ref struct ShapeParser(ReadOnlySpan<char> shape)
{
    private readonly ReadOnlySpan<char> _shape = shape;
    private readonly List<ShapeGap> _gaps = [];
    private int _at;

    /// <summary>What is wrong with the shape; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The gaps of the shape and the literals behind them; empty where there is a <see cref="Problem"/>.</summary>
    public ShapeGap[] Parse()
    {
        while (_at < _shape.Length && Problem is null)
            ReadGap();
        if (Problem is null && _gaps.Count == 0)
            Problem = "it is empty";
        return Problem is null ? [.. _gaps] : [];
    }

    private void ReadGap()
    {
        var slot = AtSlot ? ReadSlot() : null;
        var options = new List<ShapeOption>();
        while (_at < _shape.Length && _shape[_at] == '[' && !IsDoubled('[') && Problem is null)
            options.Add(ReadOption());
        var literal = ReadLiteral(inOption: false);
        if (literal.Length == 0 && _at < _shape.Length && Problem is null)
            Problem = "between two slots something has to stand";
        _gaps.Add(new ShapeGap(slot, [.. options], literal, isLast: _at == _shape.Length));
    }

    private ShapeOption ReadOption()
    {
        _at++;
        var before = ReadLiteral(inOption: true);
        LogSlot? slot = AtSlot ? ReadSlot() : null;
        var behind = ReadLiteral(inOption: true);
        if (before.Length == 0)
            Problem ??= "an optional part begins with words";
        if (_at >= _shape.Length || _shape[_at] != ']')
            Problem ??= "an optional part holds one slot, and ends with ]";
        _at++;
        return new ShapeOption(before, slot, behind);
    }

    private readonly bool AtSlot => _at < _shape.Length && _shape[_at] == '{' && !IsDoubled('{') && !_shape[_at..].StartsWith("{tab}");

    private LogSlot? ReadSlot()
    {
        var length = _shape[_at..].IndexOf('}');
        if (length < 0 || !LogSlots.TryFind(_shape.Slice(_at + 1, length - 1), out var slot))
        {
            Problem = $"there is no slot \"{_shape[(_at + 1)..(length < 0 ? _shape.Length : _at + length)]}\"";
            return null;
        }

        _at += length + 1;
        return slot;
    }

    private byte[] ReadLiteral(bool inOption)
    {
        var text = new StringBuilder();
        while (_at < _shape.Length)
        {
            var c = _shape[_at];
            if (_shape[_at..].StartsWith("{tab}"))
            {
                text.Append('\t');
                _at += 5;
            }
            else if (c is '[' or '{' && IsDoubled(c))
            {
                text.Append(c);
                _at += 2;
            }
            else if (c is '[' or '{' || (inOption && c == ']'))
            {
                break;
            }
            else
            {
                text.Append(c);
                _at++;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private readonly bool IsDoubled(char c) => _at + 1 < _shape.Length && _shape[_at + 1] == c;
}
