using System.Text;

namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>Streams that are absent, fail, end at once or never do.</summary>
public class StreamTests
{
    private static readonly byte[] Line = Encoding.UTF8.GetBytes(ReadLog.Bounce("anna@example.org") + "\n");

    [Fact]
    public void Without_a_stream_nothing_is_read()
    {
        FluentActions.Invoking(() => new MailLogReader(null!)).Should().Throw<ArgumentNullException>().WithParameterName("log");
        FluentActions.Invoking(() => MailLog.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken)).Should().Throw<ArgumentNullException>().WithParameterName("log");
    }

    [Fact]
    public async Task What_the_stream_throws_comes_through_behind_the_entries_before_it()
    {
        var reader = new MailLogReader(new MadeStream(Failing()));

        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().NotBeNull();
        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().NotBeNull();
        await FluentActions.Awaiting(async () => await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().ThrowAsync<IOException>().WithMessage("The disk is gone.");
        (reader.LinesRead, reader.BytesRead).Should().Be((2, 2 * Line.Length));

        static IEnumerable<byte[]> Failing()
        {
            yield return Line;
            yield return Line;
            throw new IOException("The disk is gone.");
        }
    }

    [Fact]
    public async Task The_stream_is_left_open()
    {
        await using var log = new MemoryStream(Line);

        await ReadLog.All(log);

        log.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Reading_begins_where_the_stream_stands()
    {
        await using var log = new MemoryStream([.. Line, .. Line]) { Position = Line.Length };

        var (entries, reader) = await ReadLog.All(log);

        entries.Should().ContainSingle().Which.LineNumber.Should().Be(1);
        reader.BytesRead.Should().Be(Line.Length);
    }

    [Fact]
    public async Task A_reading_cancelled_before_it_began_does_not_begin()
    {
        var cancelled = new CancellationToken(canceled: true);
        var log = new MadeStream([Line]);

        await FluentActions.Awaiting(async () => await new MailLogReader(log).ReadAsync(cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(async () => await MailLog.ReadAsync(log, cancellationToken: cancelled).ToListAsync(TestContext.Current.CancellationToken)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task An_endless_stream_that_looks_at_no_token_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var noise = Encoding.UTF8.GetBytes("noise\n");
        var log = new MadeStream(Endless());

        await FluentActions.Awaiting(async () => await new MailLogReader(log).ReadAsync(source.Token)).Should().ThrowAsync<OperationCanceledException>();

        IEnumerable<byte[]> Endless()
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                if (i == 1_000)
                    source.Cancel();
                yield return noise;
            }

            throw new InvalidOperationException("Nobody cancelled.");
        }
    }

    [Fact]
    public async Task Reading_goes_on_after_a_cancelled_call()
    {
        var reader = new MailLogReader(new MemoryStream(Line));

        await FluentActions.Awaiting(async () => await reader.ReadAsync(new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();

        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().NotBeNull();
    }
}
