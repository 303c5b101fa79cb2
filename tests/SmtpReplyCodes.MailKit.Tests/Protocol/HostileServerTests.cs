using System.Text;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>Servers that send what they like.</summary>
public class HostileServerTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("550 ", "x")]
    [InlineData("550-", "no such user here\r\n550-")]
    [InlineData("", "\0")]
    [InlineData("", "garbage\n")]
    public void A_server_that_never_ends_fills_no_memory(string start, string more)
    {
        using var log = new ReplyProtocolLogger();
        ChunkTests.InChunks(start, 100, log.LogServer);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(more, 4096 / more.Length)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var sent = 0; sent < 20 * Megabyte; sent += bytes.Length)
            log.LogServer(bytes, 0, bytes.Length);

        // Other tests use memory at the same time, though not half of what was sent here.
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(10 * Megabyte);
        log.Replies.Length.Should().BeLessThanOrEqualTo(ReplyProtocolLogger.DefaultCapacity);
    }

    [Fact]
    public void A_reply_that_is_too_long_is_cut_off_and_keeps_its_code()
    {
        using var log = new ReplyProtocolLogger();
        var lines = string.Concat(Enumerable.Range(0, 2000).Select(i => $"550-5.1.1 No such user, line {i}\r\n"));

        ChunkTests.InChunks(lines + "550 5.1.1 the end\r\n250 2.0.0 next\r\n", 1000, log.LogServer);

        log.Replies.Select(reply => reply.Code).Should().Equal(550, 250);
        log.Replies[0].EnhancedCode.Should().Be(new EnhancedStatusCode(5, 1, 1));
        log.Replies[0].Cause.Should().Be(SmtpCause.UserUnknown);
        log.Replies[0].Text.Length.Should().BeLessThan(17 * 1024);
    }

    [Fact]
    public void Nothing_that_a_server_sends_makes_it_throw()
    {
        var random = new Random(8);
        var pieces = new[] { "250", "-", " ", "\r\n", "\n", "\r", "550 5.1.1", "421", "354 go\r\n", "334 ", "é", "\0", "999", "12", "SMTP Error 101, x\r\n", "2.0.0" };
        var commands = new[] { "DATA\r\n", "AUTH PLAIN\r\n", "RCPT TO:<", "user@example.org>\r\n", "BDAT 99999999999999999999 LAST\r\n", "BDAT -1\r\n", "BDAT\r\n", ".\r\n", "STARTTLS\r\n", "\n", "<\\\">" };
        using var log = new ReplyProtocolLogger();
        for (var round = 0; round < 20_000; round++)
        {
            ChunkTests.InChunks(pieces[random.Next(pieces.Length)], 3, log.LogServer);
            ChunkTests.InChunks(commands[random.Next(commands.Length)], 5, log.LogClient);
            if (random.Next(500) == 0)
                log.LogConnect(new Uri("smtp://mx.example.org"));
        }

        log.Replies.Should().HaveCount(ReplyProtocolLogger.DefaultCapacity);
        log.Replies.Select(reply => reply.Cause.ToString()).Should().AllSatisfy(cause => cause.Should().NotBeEmpty());
    }

    [Theory]
    [InlineData("220 hi\r\n\r\n", null)]
    [InlineData("HTTP/1.1 400 Bad Request\r\n", null)]
    [InlineData("12 \r\n", null)]
    [InlineData("25O Ok\r\n", null)]
    public void What_is_no_reply_becomes_a_text(string wire, int? code)
    {
        using var log = new ReplyProtocolLogger();
        ChunkTests.InChunks(wire, 100, log.LogServer);
        log.LastReply!.Code.Should().Be(code);
        log.LastFailure.Should().BeSameAs(log.LastReply);
    }
}
