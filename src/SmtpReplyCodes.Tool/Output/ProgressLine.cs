using System.Globalization;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>One line on a terminal that says how far long work is, how fast it goes and how long it will take. Work that is soon done shows none.</summary>
/// <param name="screen">The terminal; null where there is none to write on.</param>
/// <param name="total">How many bytes there are in all, 0 where nobody can tell; asked once, when the line is first shown.</param>
/// <param name="time">The clock.</param>
/// <param name="unit">What is counted, in the plural.</param>
internal sealed class ProgressLine(TextWriter? screen, Func<long> total, TimeProvider time, string unit = "messages")
{
    private const int BarWidth = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(200);

    private readonly Lazy<long> _total = new(total);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = Patience;
    private long _count;
    private int _shown;

    /// <summary>One more is done.</summary>
    /// <param name="bytes">How many bytes are done in all.</param>
    public void Step(long bytes) => Reach(bytes, _count + 1);

    /// <summary>So much is done.</summary>
    /// <param name="bytes">How many bytes in all.</param>
    /// <param name="count">How many in all of what is counted.</param>
    public void Reach(long bytes, long count)
    {
        _count = count;
        if (screen is null || time.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Interval;
        var line = Line(bytes, elapsed);
        screen.Write('\r' + line.PadRight(_shown));
        screen.Flush();
        _shown = line.Length;
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_shown == 0)
            return;
        screen!.Write($"\r{new string(' ', _shown)}\r");
        screen.Flush();
        _shown = 0;
    }

    private string Line(long bytes, TimeSpan elapsed)
    {
        var rate = _count / elapsed.TotalSeconds;
        var speed = string.Create(CultureInfo.InvariantCulture, $"{_count:N0} {unit}, {rate:N0}/s");
        if (_total.Value <= 0 || bytes <= 0)
            return speed;
        var done = Math.Min(1.0, (double)bytes / _total.Value);
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - done) / done));
        var bar = new string('█', (int)(BarWidth * done)).PadRight(BarWidth, '░');
        return string.Create(CultureInfo.InvariantCulture, $"{bar} {(int)(100 * done),3} %  {speed}, {Duration(left)} left");
    }

    private static string Duration(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours:0}:{time.Minutes:00}:{time.Seconds:00}");
}
