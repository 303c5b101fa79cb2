namespace SmtpReplyCodes.Tool.Input;

/// <summary>Cuts a stream into the texts of replies, as bytes: what encoding they are in is the reply's business.</summary>
internal static class ReplyInput
{
    /// <summary>What editors and shells of Windows write in front of UTF-8; no part of the first text.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Texts that end with a NUL; what follows the last one is a text if it is not empty.</summary>
    public static IEnumerable<byte[]> NulSeparated(Stream input) => WithoutMark(Split(input, 0));

    /// <summary>One reply a line. Lines that announce another one (<c>550-</c>) are joined with those that follow; empty lines are left out.</summary>
    public static IEnumerable<byte[]> Lines(Stream input)
    {
        var reply = new List<byte>();
        foreach (var line in WithoutMark(Split(input, (byte)'\n')))
        {
            if (reply.Count > 0 && !IsSameCode(reply, line))
            {
                yield return [.. reply];
                reply.Clear();
            }

            if (line.AsSpan().Trim("\r \t"u8).IsEmpty)
                continue;
            if (reply.Count > 0)
                reply.Add((byte)'\n');
            reply.AddRange(line.AsSpan().TrimEnd((byte)'\r'));
            if (IsContinued(line))
                continue;
            yield return [.. reply];
            reply.Clear();
        }

        if (reply.Count > 0)
            yield return [.. reply];
    }

    private static bool IsContinued(ReadOnlySpan<byte> line) => line.Length > 3 && line[3] == '-' && !line[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsSameCode(List<byte> reply, ReadOnlySpan<byte> line) =>
        line.Length >= 3 && line[0] == reply[0] && line[1] == reply[1] && line[2] == reply[2] && (line.Length == 3 || line[3] is (byte)'-' or (byte)' ' or (byte)'\t' or (byte)'\r');

    private static IEnumerable<byte[]> WithoutMark(IEnumerable<byte[]> texts) =>
        texts.Select((text, i) => i == 0 && text.AsSpan().StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text);

    private static IEnumerable<byte[]> Split(Stream input, byte end)
    {
        var buffer = new byte[64 * 1024];
        var pending = new List<byte>();
        int count;
        while ((count = Read(input, buffer)) > 0)
        {
            var start = 0;
            while (Array.IndexOf(buffer, end, start, count - start) is >= 0 and var at)
            {
                pending.AddRange(buffer.AsSpan(start, at - start));
                yield return [.. pending];
                pending.Clear();
                start = at + 1;
            }

            pending.AddRange(buffer.AsSpan(start, count - start));
        }

        if (pending.Count > 0)
            yield return [.. pending];
    }

    private static int Read(Stream input, byte[] buffer)
    {
        try
        {
            return input.Read(buffer, 0, buffer.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException("standard input", e);
        }
    }
}
