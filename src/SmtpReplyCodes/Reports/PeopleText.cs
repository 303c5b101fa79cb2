using System.Text;

namespace SmtpReplyCodes.Reports;

/// <summary>What a report says to people. Text in ASCII is kept as it came, a byte a character, until somebody asks for it: most who read a report do not. Thread-safe.</summary>
internal sealed class PeopleText
{
    private readonly byte[] _ascii;

    /// <summary>Two who ask at once may get two strings, which are equal.</summary>
    private string? _value;

    private PeopleText(byte[] ascii, string? value) => (_ascii, _value) = (ascii, value);

    public string Value => _value ??= Encoding.ASCII.GetString(_ascii);

    /// <summary>Keeps a text; null for an empty one.</summary>
    public static PeopleText? Of(string text) => text.Length == 0 ? null : new PeopleText([], text);

    /// <summary>Keeps a copy of a text; null for an empty one.</summary>
    public static PeopleText? Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Ascii.IsValid(text))
            return Of(text.ToString());
        var ascii = new byte[text.Length];
        Encoding.ASCII.GetBytes(text, ascii);
        return new PeopleText(ascii, null);
    }

    /// <summary>Keeps a text in ASCII whose lines end in any way; null for an empty one.</summary>
    public static PeopleText? OfAscii(ReadOnlySpan<byte> text) => text.IsEmpty ? null : new PeopleText(PlainText.Normalize(text), null);
}
