namespace SmtpReplyCodes.Fuzz.Mutation;

/// <summary>Makes inputs out of seeds. The same number gives the same input.</summary>
/// <param name="seeds">What they are made of.</param>
/// <param name="seed">The seed of the run.</param>
/// <param name="stream">Which of several mutators of a run this is.</param>
/// <param name="growEvery">One input in so many grows to the full length.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, ulong seed, ulong stream, int growEvery)
{
    /// <summary>No input is longer.</summary>
    public const int MostBytes = 65_536;

    private const int MostChanges = 5;
    private readonly ByteText _text = new(MostBytes);

    /// <summary>The input of this number.</summary>
    public byte[] Make(long number)
    {
        var random = new FuzzRandom(seed, stream, (ulong)number);
        _text.Set(Pick(ref random));
        if (random.Once(4))
            Splice(ref random);
        for (var changes = 1 << random.Below(MostChanges); changes > 0; changes--)
            Changes.Make(_text, ref random);
        if (random.Once(growEvery))
            Grow(ref random);
        return _text.Span.ToArray();
    }

    private byte[] Pick(ref FuzzRandom random) => seeds[random.Below(seeds.Count)];

    /// <summary>The beginning of one seed, the end of another.</summary>
    private void Splice(ref FuzzRandom random)
    {
        var end = Pick(ref random);
        var start = random.Below(_text.Length + 1);
        _text.Replace(start, _text.Length - start, end.AsSpan(random.Below(end.Length + 1)));
    }

    /// <summary>A block over and over, from a byte to the whole: what takes more than linear time shows here.</summary>
    private void Grow(ref FuzzRandom random)
    {
        if (_text.Length == 0)
            return;
        var start = random.Below(_text.Length);
        var most = random.Once(2) ? 16 : _text.Length;
        var block = _text.Span.Slice(start, Math.Min(1 + random.Below(most), _text.Length - start)).ToArray();
        var copies = new byte[MostBytes - _text.Length];
        for (var at = 0; at < copies.Length; at++)
            copies[at] = block[at % block.Length];
        _text.Replace(start, 0, copies);
    }
}
