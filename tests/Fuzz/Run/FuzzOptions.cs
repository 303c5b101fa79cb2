namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>How long a run is, and where its inputs begin.</summary>
/// <param name="Seed">The seed: the same one gives the same inputs.</param>
/// <param name="Inputs">How many inputs at most, over all targets.</param>
/// <param name="Time">How long at most.</param>
internal sealed record FuzzOptions(ulong Seed, long Inputs, TimeSpan Time)
{
    /// <summary>What a reading may take of the processor: an input has 64 KiB at most. Code that was built without optimisation needs more.</summary>
    public TimeSpan Limit { get; init; } = FuzzCheck.Limit;
}
