using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Codes;

/// <summary>
/// A <see cref="char"/> under a name of this library. Code compiled ahead for a type of the framework is compared with its source, method by method,
/// when a process first runs it; code for a type of our own is not, and the first answer comes sooner.
/// </summary>
internal readonly struct Utf16Char(char value)
{
    public readonly char Value = value;

    public static ReadOnlySpan<Utf16Char> Of(ReadOnlySpan<char> text) => MemoryMarshal.Cast<char, Utf16Char>(text);
}
