namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>The generator xorshift32 (G. Marsaglia: Xorshift RNGs, 2003), which draws the same on every runtime.</summary>
/// <param name="seed">Anything but 0.</param>
internal sealed class Draw(uint seed)
{
    private uint _state = seed;

    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    public T From<T>(T[] values) => values[Next(values.Length)];

    public void Shuffle<T>(T[] values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }
}
