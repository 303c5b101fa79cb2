namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>What became of the inputs of a target.</summary>
internal sealed class FuzzTally
{
    private readonly Dictionary<string, int> _kinds = [];

    public long Inputs { get; private set; }

    public long Bytes { get; private set; }

    public long Finds { get; private set; }

    /// <summary>The longest reading among those that were measured; nothing where none was near the limit.</summary>
    public TimeSpan Slowest { get; private set; }

    public void Add(byte[] input, TimeSpan? time)
    {
        Inputs++;
        Bytes += input.Length;
        if (time > Slowest)
            Slowest = time.Value;
    }

    /// <summary>How many finds of this kind there are with this one.</summary>
    public int Add(Find find)
    {
        Finds++;
        return _kinds[find.Kind] = _kinds.GetValueOrDefault(find.Kind) + 1;
    }
}
