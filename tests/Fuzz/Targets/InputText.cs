using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Inputs as text.</summary>
internal static class InputText
{
    /// <summary>Bytes as the library reads them: UTF-8, else Latin-1.</summary>
    public static string Decode(byte[] input) => (Utf8.IsValid(input) ? Encoding.UTF8 : Encoding.Latin1).GetString(input);

    /// <summary>The text with halves of characters in it, which no bytes have; null where it has no sign that stands for them.</summary>
    public static string? WithHalfCharacters(string text) =>
        text.AsSpan().IndexOfAny('\ufffd', '\u0085') < 0 ? null : text.Replace('\ufffd', '\ud83d').Replace('\u0085', '\udc00');

    /// <summary>A number that goes with the input, to choose by.</summary>
    public static int Choose(byte[] input, int count)
    {
        var hash = 17u;
        foreach (var b in input)
            hash = (hash * 31) + b;
        return (int)(hash % (uint)count);
    }
}
