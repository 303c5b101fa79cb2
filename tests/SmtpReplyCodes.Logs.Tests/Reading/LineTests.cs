using System.Text;

namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>What a line is to the reader, and how it counts them.</summary>
public class LineTests
{
    [Theory]
    [InlineData("1\n2\n", 2, 1, 2)]
    [InlineData("1\r\n2\r\n", 2, 1, 2)]
    [InlineData("1\n2", 2, 1, 2)]
    [InlineData("1\r\n2\r", 2, 1, 2)]
    [InlineData("\n\n1\n\r\n2\n\n", 6, 3, 5)]
    [InlineData("\uFEFF1\n2\n", 2, 1, 2)]
    [InlineData("noise\n1\nnoise\n2\nnoise", 5, 2, 4)]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\r\n\r\n", 2)]
    [InlineData("\uFEFF", 1)]
    public async Task Each_entry_knows_its_line(string log, long lines, params int[] entries)
    {
        var text = log.Aggregate("", (all, c) => all + (c is '1' or '2' ? ReadLog.Bounce("anna@example.org") : c));

        var (read, reader) = await ReadLog.All(text);

        read.Select(entry => entry.LineNumber).Should().Equal(entries.Select(line => (long)line));
        read.ForEach(entry => entry.Reply.ToString().Should().Be("550 5.1.1 User unknown"));
        (reader.LinesRead, reader.BytesRead, reader.LinesSkipped, reader.Warnings.Length).Should().Be((lines, Encoding.UTF8.GetByteCount(text), 0, 0));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("latin1")]
    public async Task Texts_are_UTF_8_or_else_Latin_1(string encoding)
    {
        var log = ReadLog.Bounce("anna@example.org", "Empfänger für Größe unbekannt") + "\n" + ReadLog.Bounce("jürgen@example.org");

        var (entries, _) = await ReadLog.All(Encoding.GetEncoding(encoding).GetBytes(log));

        entries.Select(entry => (entry.Recipient, entry.Reply.Text)).Should().Equal(("anna@example.org", "Empfänger für Größe unbekannt"), ("jürgen@example.org", "User unknown"));
    }

    [Fact]
    public async Task Counts_go_on_while_entries_come()
    {
        var line = ReadLog.Bounce("anna@example.org") + "\n";
        var reader = new MailLogReader(new MadeStream([Encoding.UTF8.GetBytes(line), Encoding.UTF8.GetBytes("noise\n" + line)]));

        (reader.LinesRead, reader.BytesRead).Should().Be((0, 0));
        (await reader.ReadAsync(TestContext.Current.CancellationToken))!.LineNumber.Should().Be(1);
        (reader.LinesRead, reader.BytesRead).Should().Be((1, line.Length));
        (await reader.ReadAsync(TestContext.Current.CancellationToken))!.LineNumber.Should().Be(3);
        (reader.LinesRead, reader.BytesRead).Should().Be((3, (2 * line.Length) + 6));
        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().BeNull();
        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().BeNull();
    }

    [Fact]
    public async Task Several_entries_of_one_line_come_one_after_the_other()
    {
        var (entries, _) = await ReadLog.All("Nov 23 21:14:33 host=mx.example.org tls=on auth=off from=b@example.com recipients=a@example.org,c@example.org smtpstatus=554 smtpmsg='554 5.7.1 no' errormsg='the server did not accept the mail' exitcode=EX_UNAVAILABLE\n");

        entries.Select(entry => (entry.LineNumber, entry.Recipient)).Should().Equal((1, "a@example.org"), (1, "c@example.org"));
    }
}
