namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Reads what stands in front of lines, and remembers the last time and host: of the lines that a server writes in one second all have the same.</summary>
internal sealed class RecentHead
{
    private byte[] _front = [];
    private Range _time;
    private LogStamp _stamp;

    /// <summary>What stands in front of a line; the same as <see cref="LineHead"/> gives.</summary>
    public LineHead Read(ReadOnlySpan<byte> line)
    {
        if (_front.Length > 0 && line.StartsWith(_front) && LineHead.TryReadBehind(line, _front.Length, _time, _stamp, out var head))
            return head;
        head = LineHead.Read(line, out var front);
        if (front > 0)
            (_front, _time, _stamp) = (line[..front].ToArray(), head.Time, head.Stamp);
        return head;
    }
}
