using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>What FETCH gives of one message (RFC 3501 section 7.4.2).</summary>
internal static class ImapFetch
{
    /// <summary>Whether fetching the item marks the message as seen.</summary>
    public static bool Marks(string item) => item.StartsWith("BODY[", StringComparison.OrdinalIgnoreCase) || item.ToUpperInvariant() is "RFC822" or "RFC822.TEXT";

    /// <summary>The untagged reply; null where an item is not known.</summary>
    public static byte[]? Reply(int number, ImapLoopbackMessage message, IEnumerable<string> items)
    {
        using var reply = new MemoryStream();
        reply.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"* {number} FETCH (")));
        var separator = "";
        foreach (var item in items)
        {
            if (Item(item.ToUpperInvariant(), message) is not { } value)
                return null;
            reply.Write(Encoding.ASCII.GetBytes(separator));
            reply.Write(value);
            separator = " ";
        }

        reply.Write(")\r\n"u8);
        return reply.ToArray();
    }

    private static byte[]? Item(string item, ImapLoopbackMessage message) => item switch
    {
        "UID" => Ascii($"UID {message.Uid}"),
        "FLAGS" => Ascii($"FLAGS ({string.Join(' ', message.Flags.Order(StringComparer.OrdinalIgnoreCase))})"),
        "INTERNALDATE" => "INTERNALDATE \"01-Nov-2026 12:00:00 +0000\""u8.ToArray(),
        "RFC822.SIZE" => Ascii($"RFC822.SIZE {message.Content.Length}"),
        "RFC822" => Literal(item, message.Content),
        "BODY[]" or "BODY.PEEK[]" => Literal("BODY[]", message.Content),
        "BODY[HEADER]" or "BODY.PEEK[HEADER]" => Literal("BODY[HEADER]", message.Header),
        "BODY[TEXT]" or "BODY.PEEK[TEXT]" => Literal("BODY[TEXT]", message.Body),
        _ => null,
    };

    private static byte[] Literal(string name, ReadOnlyMemory<byte> value) => [.. Ascii($"{name} {{{value.Length}}}\r\n"), .. value.Span];

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
