using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Bytes of a log as text.</summary>
internal static class LogText
{
    /// <summary>The text: UTF-8, else Latin-1. ASCII is both, most texts are of it, and that costs least as Latin-1.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes) || !Utf8.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : Encoding.UTF8.GetString(bytes);

    /// <summary>Whether a line holds what no text does.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> line) => LastBinary(line) >= 0;

    /// <summary>Where the last byte stands that is in no text; -1 for none.</summary>
    public static int LastBinary(ReadOnlySpan<byte> bytes) => bytes.LastIndexOfAnyInRange((byte)0, (byte)6);
}
