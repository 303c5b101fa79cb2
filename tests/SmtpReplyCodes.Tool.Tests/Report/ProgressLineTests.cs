using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>The line that tells how far long work is.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _screen = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _screen.Dispose();

    [Fact]
    public void Work_that_is_soon_done_shows_none()
    {
        var line = new ProgressLine(_screen, () => throw new InvalidOperationException("nobody has to know"), _time);

        for (var i = 0; i < 9; i++)
            Step(line, 100, TimeSpan.FromMilliseconds(100));
        line.Clear();

        _screen.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Rate_and_remaining_time_are_told()
    {
        var line = new ProgressLine(_screen, () => 1_000, _time);

        Step(line, 100, TimeSpan.FromMilliseconds(500));
        Step(line, 250, TimeSpan.FromMilliseconds(1_500));

        _screen.ToString().Should().Be("\r██████░░░░░░░░░░░░░░░░░░  25 %  2 messages, 1/s, 0:00:06 left");
    }

    [Fact]
    public void The_line_is_written_anew_but_not_for_every_message()
    {
        var line = new ProgressLine(_screen, () => 0, _time);

        for (var i = 0; i < 2_000; i++)
            Step(line, 0, TimeSpan.FromMilliseconds(1));

        _screen.ToString().Split('\r').Should().Equal("", "1,000 messages, 1,000/s", "1,200 messages, 1,000/s", "1,400 messages, 1,000/s", "1,600 messages, 1,000/s", "1,800 messages, 1,000/s", "2,000 messages, 1,000/s");
    }

    [Theory]
    [InlineData(0, 500, "1 messages, 0/s")]
    [InlineData(500, 1_000, "████████████████████████ 100 %  1 messages, 0/s, 0:00:00 left")]
    [InlineData(360_000, 100, "░░░░░░░░░░░░░░░░░░░░░░░░   0 %  1 messages, 0/s, 2:59:57 left")]
    public void Sizes_that_nobody_knows_or_that_grow_do_no_harm(long total, long done, string shown)
    {
        var line = new ProgressLine(_screen, () => total, _time);

        Step(line, done, TimeSpan.FromSeconds(3));

        _screen.ToString().Should().Be("\r" + shown);
    }

    [Fact]
    public void It_is_taken_away_once()
    {
        var line = new ProgressLine(_screen, () => 0, _time);
        Step(line, 0, TimeSpan.FromSeconds(2));
        _screen.GetStringBuilder().Clear();

        line.Clear();
        line.Clear();

        _screen.ToString().Should().Be($"\r{new string(' ', "1 messages, 0/s".Length)}\r");
    }

    [Fact]
    public void A_shorter_line_leaves_nothing_of_a_longer_one()
    {
        var line = new ProgressLine(_screen, () => 0, _time);
        for (var i = 0; i < 5_000; i++)
            Step(line, 0, TimeSpan.FromMilliseconds(0.25));

        Step(line, 0, TimeSpan.FromSeconds(60));

        _screen.ToString().Should().EndWith("\r5,001 messages, 82/s   ");
    }

    [Fact]
    public void Without_a_terminal_there_is_none()
    {
        var line = new ProgressLine(null, () => throw new InvalidOperationException("nobody has to know"), _time);

        Step(line, 0, TimeSpan.FromSeconds(20));
        line.Clear();
    }

    private void Step(ProgressLine line, long bytes, TimeSpan time)
    {
        _time.Advance(time);
        line.Step(bytes);
    }

    /// <summary>A clock that goes when it is told to.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;
    }
}
