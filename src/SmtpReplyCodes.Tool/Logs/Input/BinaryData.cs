namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Tells what is no text.</summary>
internal static class BinaryData
{
    /// <summary>Why data are no log by their beginning; null where they may be one.</summary>
    public static string? Reason(ReadOnlySpan<byte> head) => head switch
    {
        [0xFD, (byte)'7', (byte)'z', ..] => Compressed("xz"),
        [(byte)'B', (byte)'Z', (byte)'h', ..] => Compressed("bzip2"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Compressed("zstd"),
        [(byte)'P', (byte)'K', 3, 4, ..] => Compressed("zip"),
        _ => IsBinary(head) ? "It is no text." : null,
    };

    private static string Compressed(string program) => $"It is compressed by {program}, and only gzip is understood: unpack it, and hand it over on standard input.";

    /// <summary>Whether more than one byte in ten is one that texts do not have; a few may stand in a log that was torn.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        var odd = 0;
        foreach (var one in head)
            odd += one < ' ' && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x1B) ? 1 : 0;
        return odd * 10 > head.Length;
    }
}
