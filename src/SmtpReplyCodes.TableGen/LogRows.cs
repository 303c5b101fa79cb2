using System.Text.Json.Serialization;

namespace SmtpReplyCodes.TableGen;

/// <summary>A form in which a mail system writes its log: a row of part <c>log</c>.</summary>
public sealed record LogRow
{
    public required string Id { get; init; }

    /// <summary>Where it lies, since when it looks so, and what is peculiar.</summary>
    public required string About { get; init; }

    /// <summary>What the row rests on, as for bounces.</summary>
    public required string Basis { get; init; }

    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The tags of its lines in syslog; the empty one for lines without a tag, none at all where no line has one.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];

    /// <summary>Its lines, in the order in which they are tried.</summary>
    public IReadOnlyList<LogLineRow> Lines { get; init; } = [];

    /// <summary>Its columns, where it is a table.</summary>
    public LogTableRow? Csv { get; init; }

    /// <summary>What the words in the slot for the outcome mean; <c>nothing</c> for a word of which no event follows.</summary>
    public IReadOnlyDictionary<string, string> Outcomes { get; init; } = new Dictionary<string, string>();

    /// <summary>The shapes of what was said.</summary>
    public IReadOnlyList<LogTextRow> Texts { get; init; } = [];

    public string? Newline { get; init; }

    public string? Blank { get; init; }

    public string? Escapes { get; init; }

    public string? Parents { get; init; }

    /// <summary>Lines, and what each tells when it is read alone.</summary>
    public required IReadOnlyList<LogExampleRow> Examples { get; init; }
}

/// <summary>One kind of line.</summary>
public sealed record LogLineRow
{
    /// <summary>What it is, an event where it does not say.</summary>
    public string Is { get; init; } = "event";

    public required string Shape { get; init; }

    public string? Outcome { get; init; }

    public string? Phase { get; init; }

    public string? Says { get; init; }
}

/// <summary>A shape of what was said; a string where it tells no phase.</summary>
[JsonConverter(typeof(LogTextConverter))]
public sealed record LogTextRow
{
    public required string Shape { get; init; }

    public string? Phase { get; init; }
}

/// <summary>The columns of a log that is a table.</summary>
public sealed record LogTableRow
{
    public required string Separator { get; init; }

    public required string Header { get; init; }

    public required IReadOnlyDictionary<string, string> Columns { get; init; }
}

/// <summary>A line and what it tells.</summary>
public sealed record LogExampleRow
{
    public required string Line { get; init; }

    /// <summary>Outcome, recipient, reply code and enhanced code, <c>-</c> for none; <c>nothing</c> for a line that tells of no delivery when read alone.</summary>
    public required string Reads { get; init; }
}
