using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Addresses out of the writing of a log.</summary>
internal static class AddressBytes
{
    /// <summary>An address without its brackets and the name of its type, <c>rfc822;</c>; empty for the null sender, null for none.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes) => TryFind(bytes, out var address) ? LogText.Decode(address) : null;

    /// <summary>Where the address stands.</summary>
    /// <param name="bytes">What the log has.</param>
    /// <param name="address">The address without its brackets and the name of its type.</param>
    /// <returns>Whether there is one, be it the empty one of the null sender.</returns>
    public static bool TryFind(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> address)
    {
        bytes = bytes.Trim(" ,;"u8);
        if (bytes.StartsWith("rfc822;"u8) || bytes.StartsWith("RFC822;"u8))
            bytes = bytes[7..];
        var isNone = bytes is [(byte)'-'];
        if (bytes is [(byte)'<', .., (byte)'>'])
            bytes = bytes[1..^1];
        else if (bytes.IndexOf((byte)'<') is >= 0 and var open && bytes is [.., (byte)'>'])
            bytes = bytes[(open + 1)..^1];
        address = bytes.Trim((byte)' ');
        return !isNone;
    }

    /// <summary>Several, parted by comma, semicolon or blank; quoted ones whole.</summary>
    public static List<string> ReadAll(ReadOnlySpan<byte> bytes)
    {
        var addresses = new List<string>();
        var isQuoted = false;
        var start = 0;
        for (var i = 0; i <= bytes.Length; i++)
        {
            if (i < bytes.Length && bytes[i] == '"')
                isQuoted = !isQuoted;
            if (i < bytes.Length && (isQuoted || bytes[i] is not ((byte)',' or (byte)';' or (byte)' ') || IsBehindName(bytes, start, i)))
                continue;
            if (Read(bytes[start..i]) is { Length: > 0 } address)
                addresses.Add(address);
            start = i + 1;
        }

        return addresses;
    }

    /// <summary>Whether a blank stands between a name and its address: <c>"Anna Berg" &lt;anna@example.org&gt;</c>.</summary>
    private static bool IsBehindName(ReadOnlySpan<byte> bytes, int start, int blank) =>
        bytes[blank] == ' ' && bytes[(blank + 1)..].StartsWith("<"u8) && !bytes[start..blank].Contains((byte)'@');
}
