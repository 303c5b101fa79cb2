using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The messages of a Maildir, while other programs go on using it.</summary>
public sealed class ReadingMaildirsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("maildir-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Seen_messages_come_before_new_ones_each_in_the_order_of_names()
    {
        Write("new/10.x", "a");
        Write("new/9.x", "b");
        Write("cur/B;2,S", "c");
        Write("cur/a;2,", "d");
        Write("cur/A", "e");

        (await Recipients()).Should().Equal("e@example.net", "c@example.net", "d@example.net", "a@example.net", "b@example.net");
    }

    [Fact]
    public async Task What_is_unfinished_hidden_or_a_folder_is_left_out()
    {
        Write("tmp/1", "a");
        Write("cur/.hidden", "b");
        Write("cur/sub/1", "c");
        Write("1", "d");
        Write("new/1", "e");

        (await Recipients()).Should().Equal("e@example.net");
    }

    [Fact]
    public async Task A_message_that_has_gone_meanwhile_is_passed_over()
    {
        var files = new[] { "1", "2", "3" };
        foreach (var name in files)
            Write("new/" + name, name);
        var recipients = new List<string?>();

        await foreach (var report in Reports())
        {
            recipients.Add(report.Recipients.Single().FinalRecipient);
            File.Delete(Path.Combine(_folder.FullName, "new", "2"));
        }

        recipients.Should().Equal("1@example.net", "3@example.net");
    }

    [Fact]
    public async Task An_empty_file_is_no_report()
    {
        Write("cur/2", "a");
        File.WriteAllText(Path.Combine(_folder.FullName, "cur", "1"), "");

        (await Recipients()).Should().Equal(null, "a@example.net");
    }

    [Fact]
    public async Task A_folder_that_is_no_Maildir_is_told()
    {
        Write("tmp/1", "a");
        var reading = Recipients;

        await reading.Should().ThrowAsync<DirectoryNotFoundException>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_name_is_needed(string? folder)
    {
        var reading = () => DeliveryReport.ReadMaildirAsync(folder!);

        reading.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        Write("cur/1", "a");
        Write("cur/2", "b");
        using var cancel = new CancellationTokenSource();
        await using var reports = DeliveryReport.ReadMaildirAsync(_folder.FullName, cancellationToken: cancel.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await reports.MoveNextAsync()).Should().BeTrue();

        await cancel.CancelAsync();
        var next = async () => await reports.MoveNextAsync();

        await next.Should().ThrowAsync<OperationCanceledException>();
    }

    private IAsyncEnumerable<DeliveryReport> Reports() => DeliveryReport.ReadMaildirAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

    private async Task<List<string?>> Recipients()
    {
        var recipients = new List<string?>();
        await foreach (var report in Reports())
            recipients.Add(report.Recipients.SingleOrDefault()?.FinalRecipient);
        return recipients;
    }

    private void Write(string name, string user)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, MadeReport.Text($"{user}@example.net", "550 5.1.1 No such user"), Encoding.ASCII);
    }
}
