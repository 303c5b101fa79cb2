using System.Text;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>One form in which a mail system writes its log: a row of part <c>log</c> in <c>Data/systems</c>.</summary>
internal sealed class LogForm
{
    private readonly (LineStart Start, LogLine Row)[]?[] _linesByByte = new (LineStart, LogLine)[256][];
    private readonly (LogShape Shape, SmtpPhase Phase)[]?[] _textsByByte = new (LogShape, SmtpPhase)[256][];

    /// <summary>The name of the form.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the system that writes it.</summary>
    public required string SystemId { get; init; }

    /// <summary>The tags of syslog lines, <c>*</c> at an end for anything, the empty one for lines without a tag; none where no line has one.</summary>
    public required byte[][] Programs { get; init; }

    /// <summary>Its lines, in the order in which they are tried.</summary>
    public required LogLine[] Lines { get; init; }

    /// <summary>What the words in <see cref="LogSlot.Outcome"/> mean; null for a word of which no event follows.</summary>
    public required (byte[] Word, MailLogOutcome? Outcome)[] Outcomes { get; init; }

    /// <summary>The shapes of what stands in <see cref="LogSlot.Text"/>, each with the phase that it is said in.</summary>
    public required (LogShape Shape, SmtpPhase Phase)[] Texts { get; init; }

    /// <summary>What stands for the end of a line within a reply; null where lines are joined with a blank.</summary>
    public string? Newline { get; init; }

    /// <summary>What stands for a blank within a reply; null where that is a blank.</summary>
    public string? Blank { get; init; }

    /// <summary>What parts the name of a session from that of the one it belongs to; null where names are no trees.</summary>
    public string? Parents { get; init; }

    /// <summary>How bytes are written that are no ASCII.</summary>
    public LogEscapes Escapes { get; init; }

    /// <summary>The columns, where the log is a table; null otherwise.</summary>
    public TableForm? Table { get; init; }

    /// <summary>The system that writes it.</summary>
    public MailSystem? System => field ??= MailSystem.Find(SystemId);

    /// <summary>The lines that a message may be of by the bytes that it begins with, in the order in which they are tried.</summary>
    public (LineStart Start, LogLine Row)[] LinesFor(in LineStart start)
    {
        // The byte behind the first blank tells most of them apart.
        return _linesByByte[start.Next] ??= LinesFor(start.Next);
    }

    /// <summary>The shapes that what stands in <see cref="LogSlot.Text"/> may be of by its first byte.</summary>
    public (LogShape Shape, SmtpPhase Phase)[] TextsFor(ReadOnlySpan<byte> text)
    {
        var first = text.IsEmpty ? (byte)0 : text[0];
        return _textsByByte[first] ??= Array.FindAll(Texts, said => said.Shape.Start.First == 0 || said.Shape.Start.First == first);
    }

    /// <summary>Whether lines with this tag may be of this form.</summary>
    public bool TakesProgram(ReadOnlySpan<byte> program)
    {
        if (Programs.Length == 0)
            return program.IsEmpty;
        foreach (var mask in Programs)
        {
            if (Fits(mask, program))
                return true;
        }

        return false;
    }

    /// <summary>What a word says became of the message; false where the form does not know the word.</summary>
    public bool TryFindOutcome(ReadOnlySpan<byte> word, out MailLogOutcome? outcome)
    {
        foreach (var (known, meaning) in Outcomes)
        {
            if (word.Length == known.Length && Ascii.EqualsIgnoreCase(word, known))
            {
                outcome = meaning;
                return true;
            }
        }

        outcome = null;
        return false;
    }

    private (LineStart Start, LogLine Row)[] LinesFor(byte next) => [.. Lines.Where(line => line.Shape.Start.Next == 0 || line.Shape.Start.Next == next).Select(line => (line.Shape.Start, line))];

    private static bool Fits(ReadOnlySpan<byte> mask, ReadOnlySpan<byte> program)
    {
        if (mask.IsEmpty || program.IsEmpty)
            return mask.IsEmpty && program.IsEmpty;
        if (mask[0] == '*')
            return program.EndsWith(mask[1..]);
        return mask[^1] == '*' ? program.StartsWith(mask[..^1]) : program.SequenceEqual(mask);
    }
}
