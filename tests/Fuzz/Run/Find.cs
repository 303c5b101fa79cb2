namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>An input that does what none may.</summary>
/// <param name="Target">The name of the target.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">The number of the input.</param>
/// <param name="Input">The input.</param>
/// <param name="Reason">What it does.</param>
internal sealed record Find(string Target, ulong Seed, long Number, byte[] Input, string Reason)
{
    /// <summary>Finds of one kind are probably one mistake: they differ in no more than figures, and are thrown at one place.</summary>
    public string Kind => string.Concat(string.Concat(Reason.Split('\n').Where((line, i) => i == 0 || IsPlace(line)).Take(2)).Where(c => !char.IsAsciiDigit(c)));

    public override string ToString() => $"{Target} {Seed}/{Number}: {Reason}";

    private static bool IsPlace(string line) => line.StartsWith("   at ", StringComparison.Ordinal);
}
