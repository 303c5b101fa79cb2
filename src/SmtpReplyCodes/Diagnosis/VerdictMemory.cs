namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// The last verdicts by what decides them: how the words are read, and the codes. Servers repeat themselves but for addresses, hosts and
/// numbers, which words are read as such; so the reply of a log was mostly judged before.
/// </summary>
/// <remarks>Changes no answer. Verdicts stand in pairs by the ends of their keys; a new one takes the place of the older one of its pair.</remarks>
internal sealed class VerdictMemory
{
    private const int Pairs = 2048;

    private readonly Entry[] _entries = new Entry[2 * Pairs];

    /// <summary>Gives the verdict that was kept under a key, which is never 0.</summary>
    public bool TryRecall(ulong key, ref RuleVerdict best, ref RuleVerdict other)
    {
        ref var entry = ref _entries[PlaceOf(key)];
        if (entry.Key != key)
            entry = ref _entries[PlaceOf(key) + 1];
        if (entry.Key != key)
            return false;
        best = entry.Best;
        other = entry.Other;
        return true;
    }

    public void Keep(ulong key, in RuleVerdict best, in RuleVerdict other)
    {
        var place = PlaceOf(key);
        _entries[place + 1] = _entries[place];
        _entries[place] = new Entry { Key = key, Best = best, Other = other };
    }

    /// <summary>The place of the newer one of a pair.</summary>
    private static int PlaceOf(ulong key) => 2 * (int)((key ^ (key >> 32)) & (Pairs - 1));

    private struct Entry
    {
        public ulong Key;
        public RuleVerdict Best, Other;
    }
}
