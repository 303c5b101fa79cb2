using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>
/// Reads what stands in front of lines, and finds the forms that they may be of. It remembers the last time and host, for of the lines that a server writes in one second all have the same; and the
/// tags of late.
/// </summary>
internal sealed class RecentHead
{
    private readonly FormsByProgram _forms;
    private readonly RecentTexts<LogForm[]?> _tags;
    private byte[] _front = [];

    /// <param name="forms">The forms by tags.</param>
    public RecentHead(FormsByProgram forms)
    {
        _forms = forms;
        _tags = new RecentTexts<LogForm[]?>(name => LineHead.IsProgram(name) ? forms.Of(name) : null);
    }

    /// <summary>Where the time stands in the line that was read last; empty for none.</summary>
    public Range Time { get; private set; }

    /// <summary>That time; <c>default</c> for none.</summary>
    public LogStamp Stamp { get; private set; }

    /// <summary>Where its tag stands, without the process number; empty for none.</summary>
    public Range Program { get; private set; }

    /// <summary>Whether it has a tag.</summary>
    public bool IsTagged => Program.End.Value > Program.Start.Value;

    /// <summary>Where its message begins.</summary>
    public int Message { get; private set; }

    /// <summary>Reads a line. What is found is the same as <see cref="LineHead"/> gives.</summary>
    /// <returns>The forms that the line may be of.</returns>
    public LogForm[] Read(ReadOnlySpan<byte> line)
    {
        if (_front.Length > 0 && line.StartsWith(_front))
        {
            var word = LineHead.WordAt(line, _front.Length);
            var program = LineHead.ProgramOf(line.Slice(_front.Length, word));
            Message = LineHead.SkipBlanks(line, _front.Length + word);
            Program = _front.Length..(_front.Length + program);
            if (program > 0 && LineHead.IsAtMessage(line, Message) && _tags.Of(line.Slice(_front.Length, program)) is { } forms)
                return forms;
        }

        return ReadWhole(line);
    }

    private LogForm[] ReadWhole(ReadOnlySpan<byte> line)
    {
        var head = LineHead.Read(line, out var front);
        _front = line[..front].ToArray();
        (Time, Stamp, Program, Message) = (head.Time, head.Stamp, head.Program, head.Message);
        return _forms.Of(line[Program]);
    }
}
