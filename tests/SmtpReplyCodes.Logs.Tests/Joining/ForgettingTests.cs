using System.Text;

namespace SmtpReplyCodes.Logs.Tests.Joining;

/// <summary>However long a log is, no more is remembered than the options allow; the oldest is forgotten first.</summary>
[Collection(nameof(Alone))]
public class ForgettingTests
{
    private const int Messages = 100_000;

    [Theory]
    [InlineData(16, 7, true)]
    [InlineData(16, 40, false)]
    [InlineData(0, 7, true)]
    [InlineData(int.MinValue, 7, true)]
    [InlineData(1_000, 499, true)]
    [InlineData(1_000, 2_500, false)]
    [InlineData(int.MaxValue, 2_500, true)]
    public void What_was_read_of_late_is_joined(int most, int between, bool isJoined)
    {
        var form = Shapes.Form("note - - {queueId}: from=<{sender}>", "event - - {queueId}: to=<{recipient}> {text}");
        string[] log = ["4F: from=<b@example.com>", .. Enumerable.Range(0, between).Select(i => $"{i}Q: from=<c@example.com>"), "4F: to=<anna@example.org> 550 no"];

        ReadLog.With([form], new MailLogOptions { MaxPending = most }, log).Should().ContainSingle().Which.Sender.Should().Be(isJoined ? "b@example.com" : null);
    }

    [Fact]
    public void What_is_asked_for_is_not_the_oldest()
    {
        var form = Shapes.Form("note - - {queueId}: from=<{sender}>", "event - - {queueId}: to=<{recipient}> {text}");
        var log = new List<string> { "4F: from=<b@example.com>" };
        for (var i = 0; i < 1_000; i++)
            log.AddRange([$"{i}Q: from=<c@example.com>", "4F: to=<anna@example.org> 550 no"]);

        ReadLog.With([form], new MailLogOptions { MaxPending = 16 }, log).Select(entry => entry.Sender).Should().HaveCount(1_000).And.AllBe("b@example.com");
    }

    [Theory]
    [InlineData("Nov 23 21:14:33 mx postfix/qmgr[300]: {0:X8}: from=<u{0}@example.com>, size=1, nrcpt=1 (queue active)")]
    [InlineData("2026-11-23 21:14:33 1{0:D5}-000000001Z3-0abc <= u{0}@example.com H=app.example.com [203.0.113.4] P=esmtp S=9")]
    [InlineData("Nov 23 21:14:33 mx courieresmtp: id=0001.{0:X8}.0001,from=<b@example.com>,addr=<u{0}@example.org>: 550 no")]
    [InlineData("2026-11-23T21:14:00.018Z,Internet,08DE{0:X8},18,10.0.0.5:31001,192.0.2.7:25,<,250-2.1.0 Ok,")]
    public async Task Memory_does_not_grow_with_the_messages(string line)
    {
        var format = CompositeFormat.Parse(line + "\n");
        var reader = new MailLogReader(new MadeStream(Enumerable.Range(0, Messages).Select(i => Encoding.UTF8.GetBytes(string.Format(null, format, i)))), new MailLogOptions { MaxPending = 16 });
        var before = GC.GetTotalMemory(forceFullCollection: true);

        (await reader.ReadAsync(TestContext.Current.CancellationToken)).Should().BeNull();

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(4_000_000);
        reader.LinesRead.Should().Be(Messages);
        reader.LinesSkipped.Should().Be(0);
    }
}
