using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>
/// Reads what stands in front of lines, and finds the forms that they may be of. It remembers the last time and host, for of the lines that a server writes in one second all have the same, and
/// those of the next second another time alone; and the tags of late.
/// </summary>
internal sealed class RecentHead(FormsByProgram forms)
{
    private readonly RecentTags _tags = new(forms);

    /// <summary>What stood in front of the tag; nothing where that is more than a time at the beginning and the name of a host.</summary>
    private byte[] _front = [];

    /// <summary>How long the time is that it begins with; 0 where it begins otherwise.</summary>
    private int _time;

    /// <summary>Where the time stands in the line that was read last; empty for none.</summary>
    public Range Time { get; private set; }

    /// <summary>That time; <c>default</c> for none.</summary>
    public LogStamp Stamp { get; private set; }

    /// <summary>Where its tag stands, without the process number; empty for none.</summary>
    public Range Program { get; private set; }

    /// <summary>Whether it has a tag.</summary>
    public bool IsTagged { get; private set; }

    /// <summary>Where its message begins.</summary>
    public int Message { get; private set; }

    /// <summary>Reads a line. What is found is the same as <see cref="LineHead"/> gives.</summary>
    /// <returns>The forms that the line may be of.</returns>
    public LogForm[] Read(ReadOnlySpan<byte> line)
    {
        var front = _front.Length;
        if (front > 0 && (line.StartsWith(_front) || TryTakeTime(line)) && _tags.Read(line[front..], out var name, out var end) is { } found)
        {
            Message = LineHead.SkipBlanks(line, front + end);
            Program = front..(front + name);
            IsTagged = true;
            if (LineHead.IsAtMessage(line, Message))
                return found;
        }

        return ReadWhole(line);
    }

    /// <summary>Takes the time of a line that has the same around it as the one before.</summary>
    private bool TryTakeTime(ReadOnlySpan<byte> line)
    {
        if (_time == 0 || line.Length < _front.Length || !line[_time.._front.Length].SequenceEqual(_front.AsSpan(_time)) || StampReader.Read(line, out var stamp) != _time || stamp.Year > 0 != Stamp.Year > 0)
            return false;
        line[.._time].CopyTo(_front);
        Stamp = stamp;
        return true;
    }

    private LogForm[] ReadWhole(ReadOnlySpan<byte> line)
    {
        var head = LineHead.Read(line, out var front);
        _front = line[..front].ToArray();
        _time = head.Time.Start.Value == 0 ? head.Time.End.Value : 0;
        (Time, Stamp, Program, Message) = (head.Time, head.Stamp, head.Program, head.Message);
        IsTagged = Program.End.Value > Program.Start.Value;
        return forms.Of(line[Program]);
    }
}
