namespace SmtpReplyCodes.Phrases;

/// <summary>Numbers that nobody writes to: in an array, or where the runtime keeps them in memory as a part of the assembly.</summary>
/// <remarks>
/// The only place with pointers. The rules have 2 MB: a fresh process that copied them into arrays would spend more time on that than on all
/// that it does with them. What is part of an assembly stays where it is as long as the assembly's code may run.
/// </remarks>
internal readonly unsafe struct Table<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _start;
    private readonly int _length;

    public Table(T[] array) => _array = array;

    /// <param name="start">The first number. What lies there never moves and never ends.</param>
    /// <param name="length">How many there are.</param>
    public Table(byte* start, int length)
    {
        _start = (T*)start;
        _length = length;
    }

    public ReadOnlySpan<T> Span => _array is null ? new ReadOnlySpan<T>(_start, _length) : _array;
}
