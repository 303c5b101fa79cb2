namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// The last verdicts by what decides them: how the words are read, and the codes. Servers repeat themselves but for addresses, hosts and
/// numbers, which words are read as such; so the reply of a log was mostly judged before.
/// </summary>
/// <remarks>Changes no answer. A newer verdict takes the place of an older one that has the same end of its key.</remarks>
internal sealed class VerdictMemory
{
    private const int Size = 2048;

    private readonly Entry[] _entries = new Entry[Size];

    /// <summary>Gives the verdict that was kept under a key, which is never 0.</summary>
    public bool TryRecall(ulong key, ref RuleVerdict best, ref RuleVerdict other)
    {
        ref var entry = ref _entries[PlaceOf(key)];
        if (entry.Key != key)
            return false;
        best = entry.Best;
        other = entry.Other;
        return true;
    }

    public void Keep(ulong key, in RuleVerdict best, in RuleVerdict other) => _entries[PlaceOf(key)] = new Entry { Key = key, Best = best, Other = other };

    private static int PlaceOf(ulong key) => (int)((key ^ (key >> 32)) & (Size - 1));

    private struct Entry
    {
        public ulong Key;
        public RuleVerdict Best, Other;
    }
}
