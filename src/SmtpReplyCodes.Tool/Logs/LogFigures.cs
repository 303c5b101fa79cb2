using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>What logs say taken together, for printing. Each table adds up to <see cref="Total"/>, those of causes, parties and sides to its failures.</summary>
internal sealed record LogFigures
{
    /// <summary>All attempts.</summary>
    public required OutcomeCounts Total { get; init; }

    /// <summary>The time of the earliest and the latest attempt; null where none is known.</summary>
    public required DateTimeOffset? First { get; init; }

    /// <inheritdoc cref="First"/>
    public required DateTimeOffset? Last { get; init; }

    /// <summary>All causes of failures, the most frequent first.</summary>
    public required ImmutableArray<LogCause> Causes { get; init; }

    /// <summary>The causes to look at first, five at most: those that are ours to mend, then the most frequent ones, if they concern us and there is something to do about them.</summary>
    public required ImmutableArray<LogCause> DoFirst { get; init; }

    /// <summary>Whose failures are to mend.</summary>
    public required OutcomeTable<LogSide> Sides { get; init; }

    /// <summary>Who has to act, as the diagnosis says, for sender and receiver of the mail.</summary>
    public required OutcomeTable<ResponsibleParty> Parties { get; init; }

    /// <summary>The mail systems that wrote the logs, by their names.</summary>
    public required OutcomeTable<string> Systems { get; init; }

    /// <summary>The domains of the recipients.</summary>
    public required OutcomeTable<string> Domains { get; init; }

    /// <summary>The hosts that were talked to.</summary>
    public required OutcomeTable<string> Relays { get; init; }

    /// <summary>The providers that spoke.</summary>
    public required OutcomeTable<string> Providers { get; init; }

    public required LogTimeLine TimeLine { get; init; }

    /// <summary>What was said most often when mail failed.</summary>
    public required ImmutableArray<LogText> Texts { get; init; }

    /// <summary>How many deliveries to addresses failed that get no more mail better.</summary>
    public required int HardBounces { get; init; }

    /// <summary>How many different addresses these are.</summary>
    public required int HardBounceAddresses { get; init; }

    /// <summary>Those that bounced most often.</summary>
    public required ImmutableArray<(string Address, int Count)> TopHardBounces { get; init; }

    /// <summary>The logs that were read, in their order; the first thousand.</summary>
    public required ImmutableArray<LogFile> Files { get; init; }

    /// <summary>How many logs were read.</summary>
    public required int FileCount { get; init; }

    public required long LinesRead { get; init; }

    /// <summary>Lines that could not be read: too long, binary, torn.</summary>
    public required long LinesSkipped { get; init; }

    /// <summary>What could not be read and why, a sentence each; the first hundred.</summary>
    public required ImmutableArray<string> Warnings { get; init; }
}
