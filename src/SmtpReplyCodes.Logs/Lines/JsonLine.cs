namespace SmtpReplyCodes.Logs.Lines;

/// <summary>A line that was put into JSON: by docker (json-file), <c>journalctl -o json</c>, or what collects logs. Its text stands in a property, time and program beside it.</summary>
internal sealed class JsonLine
{
    private byte[] _text = [];
    private int _length;

    /// <summary>The line as it was written, with time and program in front where they stand beside; the line itself where it is in no such JSON.</summary>
    /// <param name="line">The line; what comes out of it is good until the next one.</param>
    public ReadOnlySpan<byte> Unwrap(ReadOnlySpan<byte> line)
    {
        var text = ValueOf(line, "\"log\""u8, "\"MESSAGE\""u8, "\"message\""u8, "\"msg\""u8);
        if (text.IsEmpty)
            return line;
        // Nothing gets longer by being read, and three things are put in front of it.
        if (_text.Length < line.Length + 8)
            _text = new byte[line.Length + 8];
        _length = 0;
        AddTime(line);
        var program = ValueOf(line, "\"SYSLOG_IDENTIFIER\""u8, "\"program\""u8, "\"ident\""u8, default);
        if (LineHead.IsProgram(program.IsEmpty ? " "u8 : program))
        {
            Unescape(program);
            Add(": "u8);
        }

        Unescape(text);
        return _text.AsSpan(0, _length).TrimEnd("\r\n "u8);
    }

    /// <summary>The journal counts microseconds; others write the time out.</summary>
    private void AddTime(ReadOnlySpan<byte> line)
    {
        var time = ValueOf(line, "\"__REALTIME_TIMESTAMP\""u8, "\"time\""u8, "\"@timestamp\""u8, "\"timestamp\""u8);
        if (time.Length == 16 && !time.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            Add(time[..10]);
            Add("."u8);
            time = time[10..];
        }
        else if (StampReader.Read(time, out _) == 0)
        {
            return;
        }

        Add(time);
        Add(" "u8);
    }

    /// <summary>The text of the first of these properties that is there, as it stands; empty for none.</summary>
    private static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> line, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, ReadOnlySpan<byte> fourth)
    {
        if (TryFind(line, first, out var value) || TryFind(line, second, out value) || TryFind(line, third, out value))
            return value;
        return !fourth.IsEmpty && TryFind(line, fourth, out value) ? value : default;
    }

    private static bool TryFind(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        var place = line.IndexOf(name);
        if (place < 0)
            return false;
        var at = LineHead.SkipBlanks(line, place + name.Length);
        if (at >= line.Length || line[at] != ':')
            return false;
        at = LineHead.SkipBlanks(line, at + 1);
        if (at >= line.Length || line[at] != '"')
            return false;
        value = line[(at + 1)..];
        var end = 0;
        while (end < value.Length && value[end] != '"')
            end += value[end] == '\\' ? 2 : 1;
        value = value[..Math.Min(end, value.Length)];
        return end < line.Length - at - 1;
    }

    private void Unescape(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\\') is >= 0 and var place && place + 1 < text.Length)
        {
            Add(text[..place]);
            text = text[(place + 1)..];
            text = text[Escape(text)..];
        }

        Add(text);
    }

    /// <summary>Adds what an escape stands for, and says how long it is. Only what is ASCII is read of <c>\u003c</c>; what else is written so stands in names of people.</summary>
    private int Escape(ReadOnlySpan<byte> text)
    {
        if (text[0] == 'u' && text.Length >= 5 && System.Buffers.Text.Utf8Parser.TryParse(text[1..5], out uint code, out var used, 'x') && used == 4)
        {
            Add([code is >= ' ' and < 0x7f ? (byte)code : (byte)'?']);
            return 5;
        }

        Add([text[0] switch { (byte)'n' or (byte)'r' or (byte)'t' or (byte)'b' or (byte)'f' => (byte)' ', var other => other }]);
        return 1;
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
