namespace SmtpReplyCodes.Fuzz.Mutation;

/// <summary>Numbers that look random and are the same on every machine and runtime (SplitMix64): an input is told by its seed and its number.</summary>
internal struct FuzzRandom(ulong seed, ulong stream, ulong number)
{
    private ulong _state = Mix(seed + Mix(stream + Mix(number)));

    /// <summary>From 0 up to this number, without it.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>Once in so many times.</summary>
    public bool Once(int times) => Below(times) == 0;

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
