using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>Lines longer than the options allow are skipped and counted, however long they are.</summary>
[Collection(nameof(Alone))]
public class LongLineTests
{
    [Theory]
    [InlineData(65_536, 65_536, true)]
    [InlineData(65_536, 65_537, false)]
    [InlineData(65_536, 65_540, false)]
    [InlineData(65_536, 200_000, false)]
    [InlineData(1_024, 1_024, true)]
    [InlineData(1_024, 1_025, false)]
    [InlineData(1_024, 1_027, false)]
    [InlineData(1_024, 70_000, false)]
    [InlineData(0, 1_024, true)]
    [InlineData(int.MinValue, 1_025, false)]
    [InlineData(1_000_000, 1_000_000, true)]
    [InlineData(1_000_000, 1_000_001, false)]
    public async Task A_line_is_read_up_to_the_longest_allowed(int longest, int length, bool isRead)
    {
        var line = Lengthened(ReadLog.Bounce("anna@example.org"), length);
        var options = ReadLog.Options with { MaxLineLength = longest };
        foreach (var (log, lines) in new[] { (line, 1), (line + "\n", 1), (line + "\r\n", 1), (line + "\nnoise\n", 2), ("noise\r\n" + line, 2) })
        {
            var (entries, reader) = await ReadLog.All(log, options);

            entries.Should().HaveCount(isRead ? 1 : 0);
            (reader.LinesRead, reader.LinesSkipped).Should().Be((lines, isRead ? 0 : 1));
        }

        MailLog.TryReadLine(line, out _, options).Should().Be(isRead);
        MailLog.TryReadLine(Encoding.UTF8.GetBytes(line), out _, options).Should().Be(isRead);
    }

    [Theory]
    [InlineData(16_777_216, true)]
    [InlineData(16_777_217, false)]
    public async Task No_option_allows_more_than_16_MB(int length, bool isRead)
    {
        var (entries, reader) = await ReadLog.All(Lengthened(ReadLog.Bounce("anna@example.org"), length), ReadLog.Options with { MaxLineLength = int.MaxValue });

        entries.Should().HaveCount(isRead ? 1 : 0);
        reader.LinesSkipped.Should().Be(isRead ? 0 : 1);
    }

    [Fact]
    public async Task What_stands_behind_a_long_line_is_read()
    {
        var log = ReadLog.Bounce("anna@example.org") + "\n" + new string('x', 100_000) + "\n" + ReadLog.Bounce("bert@example.org") + "\n" + new string('y', 70_000) + "\n";

        var (entries, reader) = await ReadLog.All(log);

        entries.Select(entry => (entry.LineNumber, entry.Recipient)).Should().Equal((1, "anna@example.org"), (3, "bert@example.org"));
        reader.Warnings.Should().Equal("2 lines skipped as too long, the first is line 2.");
    }

    [Fact]
    public async Task A_log_of_100_MB_without_a_line_end_takes_no_more_memory_than_a_line()
    {
        var piece = new byte[100_000];
        Array.Fill(piece, (byte)'x');
        var reader = new MailLogReader(new MadeStream(Enumerable.Repeat(piece, 1_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().BeNull();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2));
        (reader.LinesRead, reader.LinesSkipped, reader.BytesRead).Should().Be((1, 1, 100_000_000));
    }

    [Fact]
    public async Task Small_reads_do_not_make_a_long_line_slow()
    {
        var piece = new byte[65_536];
        Array.Fill(piece, (byte)'x');
        var reader = new MailLogReader(new MadeStream(Enumerable.Repeat(piece, 250), most: 500), new MailLogOptions { MaxLineLength = int.MaxValue });
        var watch = Stopwatch.StartNew();

        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().BeNull();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_line_alone_that_is_too_long_is_not_even_copied()
    {
        var line = new string('x', 20_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        MailLog.TryReadLine(line, out _).Should().BeFalse();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000);
    }

    private static string Lengthened(string line, int length) => line.Replace("User", "User" + new string(' ', length - line.Length), StringComparison.Ordinal);
}
