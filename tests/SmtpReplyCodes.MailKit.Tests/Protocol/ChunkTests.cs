using System.Text;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>The bytes of both sides, cut anywhere.</summary>
public class ChunkTests
{
    private static readonly (string Client, string Server, SmtpReply Reply)[] Dialogue =
    [
        ("", "220-mx.example.org\r\n220 ready\r\n", SmtpReply.Parse("220-mx.example.org\r\n220 ready")),
        ("EHLO client.example.net\r\n", "250-mx.example.org\r\n250-SIZE 1000\r\n250 HELP\r\n", SmtpReply.Parse("250-mx.example.org\r\n250-SIZE 1000\r\n250 HELP")),
        ("mail from:<\"a>b\\\"c>\"@example.net> SIZE=5\r\n", "250 2.1.0 Ok\r\n", SmtpReply.Parse("250 2.1.0 Ok")),
        ("RCPT TO:<user@example.org> NOTIFY=NEVER\r\n", "550-5.1.1 <user@example.org>:\r\n550-5.1.1 Пользователь\r\n550 5.1.1 неизвестен\r\n",
            SmtpReply.Parse("550-5.1.1 <user@example.org>:\r\n550-5.1.1 Пользователь\r\n550 5.1.1 неизвестен")),
        ("RCPT TO:<Ж@пример.test>\r\n", "250\r\n", SmtpReply.Parse("250")),
        ("DATA\r\n", "354 go\r\n", SmtpReply.Parse("354 go")),
        ("Subject: x\r\n\r\n..\r\n...\r\nRCPT TO:<none@example.org>\r\n\r.\r\n.x\r\n.\r\n", "451 4.7.1 Greylisted, try again in 300 seconds\r\n", SmtpReply.Parse("451 4.7.1 Greylisted, try again in 300 seconds")),
        ("BDAT 7\r\nDATA\r\n.", "250 2.0.0 7 octets\r\n", SmtpReply.Parse("250 2.0.0 7 octets")),
        ("BDAT 5 LAST\r\nQUIT\n", "554 5.7.1 No\r\n", SmtpReply.Parse("554 5.7.1 No")),
        ("QUIT\r\n", "221 2.0.0 Bye\r\n", SmtpReply.Parse("221 2.0.0 Bye")),
    ];

    private static readonly (SmtpPhase Phase, string? Mailbox)[] Phases =
    [
        (SmtpPhase.Connect, null), (SmtpPhase.Helo, null), (SmtpPhase.MailFrom, "\"a>b\\\"c>\"@example.net"), (SmtpPhase.RcptTo, "user@example.org"), (SmtpPhase.RcptTo, "Ж@пример.test"),
        (SmtpPhase.Data, null), (SmtpPhase.EndOfData, null), (SmtpPhase.Data, null), (SmtpPhase.EndOfData, null), (SmtpPhase.Other, null),
    ];

    public static TheoryData<int> Sizes => [.. Enumerable.Range(1, 64)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Chunks_of_any_size_give_the_same_replies(int size)
    {
        using var log = new ReplyProtocolLogger();
        log.LogConnect(new Uri("smtp://mx.example.org:25"));
        foreach (var (client, server, _) in Dialogue)
        {
            InChunks(client, size, log.LogClient);
            InChunks(server, size, log.LogServer);
        }

        log.Replies.Should().Equal(Dialogue.Select(turn => turn.Reply));
        log.Replies.Select(reply => (reply.Context!.Phase, reply.Context.Mailbox)).Should().Equal(Phases);
    }

    [Fact]
    public void What_follows_the_reply_to_STARTTLS_in_the_clear_is_dropped()
    {
        using var log = new ReplyProtocolLogger();
        log.LogConnect(new Uri("smtp://mx.example.org:25"));
        InChunks("220 hi\r\n", 100, log.LogServer);
        InChunks("STARTTLS\r\n", 100, log.LogClient);
        InChunks("220 go\r\n250-injected\r\n25", 100, log.LogServer);
        InChunks("EHLO x.example.net\r\n", 100, log.LogClient);
        InChunks("250 mx.example.org\r\n", 100, log.LogServer);

        log.Replies.Select(reply => (reply.Text, reply.Context!.Phase)).Should()
            .Equal(("hi", SmtpPhase.Connect), ("go", SmtpPhase.StartTls), ("mx.example.org", SmtpPhase.Helo));
    }

    [Fact]
    public void A_server_that_speaks_unasked_answers_no_command()
    {
        using var log = new ReplyProtocolLogger();
        log.LogConnect(new Uri("smtp://mx.example.org:25"));
        InChunks("220 hi\r\n421 4.4.2 Timeout\r\n", 100, log.LogServer);

        log.LastFailure!.Code.Should().Be(421);
        log.LastFailure.Context!.Phase.Should().Be(SmtpPhase.Unknown);
    }

    [Theory]
    [InlineData("smtp://mx.example.org:25", "mx.example.org")]
    [InlineData("smtps://192.0.2.1:465", "192.0.2.1")]
    [InlineData("smtp://[2001:db8::1]:25/?starttls=always", "2001:db8::1")]
    public void The_host_is_as_the_client_named_it(string uri, string host)
    {
        using var log = new ReplyProtocolLogger();
        log.LogConnect(new Uri(uri));
        log.RemoteHost.Should().Be(host);
    }

    internal static void InChunks(string text, int size, Action<byte[], int, int> log)
    {
        var bytes = Encoding.UTF8.GetBytes("##" + text + "##");
        for (var at = 2; at < bytes.Length - 2; at += size)
            log(bytes, at, Math.Min(size, bytes.Length - 2 - at));
    }
}
