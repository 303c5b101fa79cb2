using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Tests.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A report read from a stream is the one read from its bytes.</summary>
public class ReadingStreamsTests
{
    private const string From = "From MAILER-DAEMON Thu Jan  7 12:34:56 2010\n";

    [Fact]
    public async Task Chunks_of_any_size_give_the_same_report()
    {
        var message = MadeReport.Bytes("user@example.net", "550 5.1.1 No such user");
        var report = JsonSerializer.Serialize(DeliveryReport.Read(message));

        for (var size = 1; size <= 64; size++)
            JsonSerializer.Serialize(await Read(new TrickleStream(message, size))).Should().Be(report);
        report.Should().Contain("user@example.net");
    }

    [Fact]
    public async Task Reading_begins_where_the_stream_stands_and_leaves_it_open()
    {
        byte[] other = [.. "other things\n"u8];
        using var stream = new MemoryStream([.. other, .. MadeReport.Bytes("user@example.net", "550 5.1.1 No such user")]);
        stream.Position = other.Length;

        (await Read(stream)).Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.net");
        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData(2_000, 1)]
    [InlineData(2_000, 700)]
    [InlineData(300_000, 100_000)]
    public async Task No_more_is_read_than_it_takes_to_see_that_there_is_more(int limit, int chunk)
    {
        var stream = new TrickleStream([.. MadeReport.Bytes("user@example.net", "550 5.1.1 No such user"), .. new byte[1_000_000]], chunk);

        var report = await Read(stream, ReportOptions.Default with { MaxMessageBytes = limit });

        stream.Given.Should().Be(limit + 1);
        report.Warnings.Should().NotBeEmpty();
        report.Recipients.Should().ContainSingle();
    }

    [Fact]
    public async Task A_message_as_long_as_the_limit_is_whole()
    {
        var message = MadeReport.Bytes("user@example.net", "550 5.1.1 No such user " + new string('x', 2_000));

        (await Read(new TrickleStream(message, 1_000), ReportOptions.Default with { MaxMessageBytes = message.Length })).Warnings.Should().BeEmpty();
    }

    [Fact]
    public async Task An_empty_stream_is_no_report() => (await Read(Stream.Null)).Kind.Should().Be(DeliveryReportKind.None);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task What_the_stream_throws_comes_through(int length)
    {
        var reading = async () => await Read(new TrickleStream(new byte[length], 10, new EndOfStreamException("gone")));

        (await reading.Should().ThrowAsync<EndOfStreamException>()).WithMessage("gone");
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var bytes = MadeReport.Bytes("user@example.net", "550 5.1.1 No such user");

        var one = async () => await DeliveryReport.ReadAsync(new TrickleStream(bytes, 10), cancellationToken: cancel.Token);
        var many = async () => await DeliveryReport.ReadMboxAsync(new TrickleStream(bytes, 10)).GetAsyncEnumerator(cancel.Token).MoveNextAsync();

        await one.Should().ThrowAsync<OperationCanceledException>();
        await many.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_stream_is_needed()
    {
        var one = async () => await DeliveryReport.ReadAsync(null!);
        var many = () => DeliveryReport.ReadMboxAsync(null!);
        var reader = () => new MboxReader(null!);

        await one.Should().ThrowAsync<ArgumentNullException>();
        many.Should().Throw<ArgumentNullException>();
        reader.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task An_mbox_gives_a_report_for_each_message()
    {
        var reports = await ReadAll($"{From}{MadeReport.Text("a@example.net", "550 5.1.1 No such user")}\n{From}Subject: x\n\nHello\n\n{From}{MadeReport.Text("b@example.net", "550 5.1.1 No such user")}");

        reports.Select(report => (report.Kind, report.Recipients.Select(recipient => recipient.FinalRecipient).SingleOrDefault())).Should().Equal(
            (DeliveryReportKind.Failure, "a@example.net"),
            (DeliveryReportKind.None, null),
            (DeliveryReportKind.Failure, "b@example.net"));
    }

    [Fact]
    public async Task In_an_mbox_each_message_has_the_limit_for_itself()
    {
        var reports = await ReadAll(
            $"{From}{MadeReport.Text("a@example.net", "550 5.1.1 No such user")}{new string('x', 5_000)}\n\n{From}{MadeReport.Text("b@example.net", "550 5.1.1 No such user")}",
            ReportOptions.Default with { MaxMessageBytes = 2_000 });

        reports.Select(report => (report.Warnings.Length > 0, report.Recipients.Single().FinalRecipient)).Should().Equal((true, "a@example.net"), (false, "b@example.net"));
    }

    private static ValueTask<DeliveryReport> Read(Stream stream, ReportOptions? options = null) => DeliveryReport.ReadAsync(stream, options, TestContext.Current.CancellationToken);

    private static async Task<List<DeliveryReport>> ReadAll(string mbox, ReportOptions? options = null)
    {
        var reports = new List<DeliveryReport>();
        await foreach (var report in DeliveryReport.ReadMboxAsync(new TrickleStream(Encoding.UTF8.GetBytes(mbox), 100), options, TestContext.Current.CancellationToken))
            reports.Add(report);
        return reports;
    }
}
