using SmtpReplyCodes.Logs.Formats;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>A line and what its form found in it.</summary>
internal readonly ref struct LineFacts
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly ReadOnlySpan<Range> _captures;

    /// <param name="line">The line.</param>
    /// <param name="captures">Where in it each slot stands.</param>
    /// <param name="form">The form of the log.</param>
    public LineFacts(ReadOnlySpan<byte> line, ReadOnlySpan<Range> captures, LogForm form)
    {
        _line = line;
        _captures = captures;
        Form = form;
    }

    /// <summary>The form of the log.</summary>
    public LogForm Form { get; }

    /// <summary>Where a slot stands in the line.</summary>
    public Range Place(LogSlot slot) => _captures[(int)slot];

    /// <summary>Whether the line tells this, be it empty.</summary>
    public bool Has(LogSlot slot) => !_captures[(int)slot].Equals(default);

    /// <summary>How long what stands in a slot is; 0 for nothing.</summary>
    public int Length(LogSlot slot) => _captures[(int)slot].End.Value - _captures[(int)slot].Start.Value;

    /// <summary>What stands in a slot; empty for nothing.</summary>
    public ReadOnlySpan<byte> Bytes(LogSlot slot) => _line[_captures[(int)slot]];
}
