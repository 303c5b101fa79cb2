using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Phrases;

/// <summary>Numbers that nobody writes to: in an array, or constants of the assembly.</summary>
/// <remarks>
/// The only place with pointers. Code that is not optimised yet makes an object whenever it takes constants wider than a byte, so that they are taken
/// once; they never move and are there as long as the assembly is.
/// </remarks>
internal readonly unsafe struct Table<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _start;
    private readonly int _length;

    public Table(T[] array) => _array = array;

    private Table(ReadOnlySpan<T> constants)
    {
        _start = (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(constants));
        _length = constants.Length;
    }

    public ReadOnlySpan<T> Span => _array is null ? new ReadOnlySpan<T>(_start, _length) : _array;

    /// <param name="constants">Constants of the assembly, and nothing else.</param>
    public static Table<T> OfConstants(ReadOnlySpan<T> constants) => new(constants);
}
