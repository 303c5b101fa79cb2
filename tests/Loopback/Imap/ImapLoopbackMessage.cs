using System.Collections.Immutable;
using System.Text;

namespace SmtpReplyCodes.Loopback;

/// <summary>A message in the mailbox of <see cref="ImapLoopback"/>, as it is at one time.</summary>
/// <param name="Uid">Its unique number, from 1.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Flags">Its flags (<c>\Seen</c>), in no order, whatever their case.</param>
public sealed record ImapLoopbackMessage(uint Uid, ReadOnlyMemory<byte> Content, ImmutableHashSet<string> Flags)
{
    private static readonly byte[] EmptyLine = "\r\n\r\n"u8.ToArray();

    /// <summary>The header with the empty line behind it; the whole message where it has no body.</summary>
    internal ReadOnlyMemory<byte> Header => Content.Span.IndexOf(EmptyLine) is >= 0 and var end ? Content[..(end + EmptyLine.Length)] : Content;

    /// <summary>What stands behind the header.</summary>
    internal ReadOnlyMemory<byte> Body => Content[Header.Length..];

    /// <summary>Whether a field of the header has this text in it, whatever the case.</summary>
    internal bool HasField(string name, string text) =>
        Encoding.UTF8.GetString(Header.Span).Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n").Any(field =>
            field.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) && field.AsSpan(name.Length + 1).Contains(text, StringComparison.OrdinalIgnoreCase));
}
