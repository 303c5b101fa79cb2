using System.Text;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Loopback;

/// <summary>What the server says at one step, and whether it goes on.</summary>
/// <remarks>
/// In JSON: a string is one line, an array several, each with its code. An object has <c>say</c> (the same), or <c>raw</c> (exactly these bytes, one a character, line end
/// included), <c>times</c> (how often the first line is said) and <c>then</c> (<c>close</c>, <c>reset</c>, <c>hang</c>). <c>{mailbox}</c> stands for the address of the command,
/// <c>{filler}</c> for a long text.
/// </remarks>
/// <param name="Bytes">The reply with its line ends, placeholders not yet filled; empty for none.</param>
/// <param name="Then">What comes then.</param>
[JsonConverter(typeof(SmtpAnswerConverter))]
public sealed record SmtpAnswer(ReadOnlyMemory<byte> Bytes, SmtpEnding Then = SmtpEnding.None)
{
    private const int FillerLength = 1900;
    private const string Filler = "This reason is a very long one. ";

    /// <summary>A reply of these lines, each with its code.</summary>
    public static SmtpAnswer Say(params IEnumerable<string> lines) => new(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\r\n"))));

    /// <summary>Exactly these bytes, one a character.</summary>
    public static SmtpAnswer Raw(string bytes) => new(Encoding.Latin1.GetBytes(bytes));

    /// <summary>Whether the client may go on: 2xx or 3xx.</summary>
    public bool IsPositive => !Bytes.IsEmpty && Bytes.Span[0] is (byte)'2' or (byte)'3';

    /// <summary>The bytes as they go out.</summary>
    internal ReadOnlyMemory<byte> For(string mailbox)
    {
        if (!Bytes.Span.Contains((byte)'{'))
            return Bytes;
        var filler = string.Concat(Enumerable.Repeat(Filler, FillerLength / Filler.Length));
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes.Span).Replace("{mailbox}", mailbox, StringComparison.Ordinal).Replace("{filler}", filler, StringComparison.Ordinal));
    }
}
