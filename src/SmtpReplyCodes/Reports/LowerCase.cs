using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Text in lower case, in which many words can be searched for by their characters: a search without regard to case goes through the text letter by letter, where a process runs without
/// cultures.
/// </summary>
internal static class LowerCase
{
    /// <summary>Hardly an address or a line is longer.</summary>
    public const int Usual = 256;

    /// <summary>The text in lower case, in this space where that is enough.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> space)
    {
        var lower = text.Length <= space.Length ? space[..text.Length] : new char[text.Length];
        if (Ascii.ToLower(text, lower, out _) != OperationStatus.Done)
            text.ToLowerInvariant(lower);
        return lower;
    }
}
