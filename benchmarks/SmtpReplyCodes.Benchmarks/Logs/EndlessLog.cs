using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>So many bytes of the log.</summary>
internal sealed class EndlessLog(long size) : MadeStream
{
    private readonly PostfixLog _log = new();
    private readonly byte[] _lines = new byte[1 << 16];
    private long _start;
    private int _count;

    /// <summary>How long the making of the lines took.</summary>
    public TimeSpan Making { get; private set; }

    public override long Length => size;

    protected override ReadOnlySpan<byte> Make(long place)
    {
        if (place == _start + _count)
            MakeLines(place);
        return _lines.AsSpan((int)(place - _start), (int)(_start + _count - place));
    }

    private void MakeLines(long place)
    {
        const int longest = 2_048;
        var start = Stopwatch.GetTimestamp();
        (_start, _count) = (place, 0);
        while (_count < _lines.Length - longest)
            _count += Encoding.UTF8.GetBytes(_log.NextLine(), _lines.AsSpan(_count));
        Making += Stopwatch.GetElapsedTime(start);
    }
}
