using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>SmtpReplyReader walks over the replies in a buffer, which may end anywhere.</summary>
public class ReplyReaderTests
{
    private const string Transcript =
        "220 mx.example.org ESMTP\r\n250-mx.example.org\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n250 2.1.0 Ok\r\n450 4.2.0 Greylisted\r\r\n"
        + "550-5.1.1 No such user.\r\r\n550-5.1.1 Empfänger\r\r\n550 5.1.1 unbekannt\r\r\n550\r\n354 Go on\n554 Spam (#5.7.1)\n421-\r\n421 4.3.2 Bye";

    private static readonly SmtpReply[] Replies =
    [
        SmtpReply.Create(220, "mx.example.org ESMTP"),
        SmtpReply.Create(250, "mx.example.org\nSIZE 1000000\nSTARTTLS"),
        SmtpReply.Create(250, "2.1.0 Ok"),
        SmtpReply.Create(450, "4.2.0 Greylisted"),
        SmtpReply.Create(550, "5.1.1 No such user.\nEmpfänger\nunbekannt"),
        SmtpReply.Create(550, ""),
        SmtpReply.Create(354, "Go on"),
        SmtpReply.Create(554, "Spam (#5.7.1)"),
        SmtpReply.Create(421, "\n4.3.2 Bye"),
    ];

    [Fact]
    public void Reads_reply_after_reply_to_the_end() => ReplyStream.Read(Encoding.UTF8.GetBytes(Transcript), int.MaxValue).Should().Equal(Replies);

    [Fact]
    public void Reads_the_same_from_chunks_of_every_size()
    {
        for (var size = 1; size <= 64; size++)
            ReplyStream.Read(Encoding.UTF8.GetBytes(Transcript), size).Should().Equal(Replies, "chunks of {0} bytes hold the same", size);
    }

    [Fact]
    public void Tells_of_the_reply_that_was_read()
    {
        var buffer = Encoding.UTF8.GetBytes("250 2.1.0 Ok\r\n550-5.1.1 a\r\n550 b\r\n");
        var reader = new SmtpReplyReader(buffer, isFinalBlock: false);

        reader.Read().Should().Be(OperationStatus.Done);
        reader.Read().Should().Be(OperationStatus.Done);
        (reader.Code, reader.EnhancedCode, reader.LineCount, reader.Severity).Should().Be((550, new EnhancedStatusCode(5, 1, 1), 2, SmtpSeverity.Permanent));
        Encoding.UTF8.GetString(reader.Raw).Should().Be("550-5.1.1 a\r\n550 b");
        reader.BytesConsumed.Should().Be(buffer.Length);
        reader.Error.Should().Be(default(ReplyParseError));
        reader.Read().Should().Be(OperationStatus.NeedMoreData);
        (reader.Code, reader.EnhancedCode, reader.LineCount, reader.BytesConsumed).Should().Be((0, null, 0, buffer.Length));
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550-a\r\n550 Blocked (#5.7.1)")]
    [InlineData("550 4.2.2 Mailbox full")]
    [InlineData("530 5.7.0 Log in first")]
    [InlineData("559 x")]
    [InlineData("250 Ok")]
    public void Sees_codes_and_cause_as_the_object_does(string wire)
    {
        var reader = new SmtpReplyReader(Encoding.UTF8.GetBytes(wire), isFinalBlock: true);
        reader.Read().Should().Be(OperationStatus.Done);
        var reply = reader.ToReply();

        reply.Should().Be(SmtpReply.Parse(wire));
        (reader.Code, reader.EnhancedCode, reader.Cause, reader.Severity).Should().Be((reply.Code!.Value, reply.EnhancedCode, reply.Cause, reply.Severity));
    }

    [Fact]
    public void Allocates_nothing()
    {
        var buffer = Encoding.UTF8.GetBytes(Transcript);

        Allocation.Of(() => Walk(buffer)).Should().Be(0);
    }

    private static int Walk(byte[] buffer)
    {
        var reader = new SmtpReplyReader(buffer, isFinalBlock: true);
        var sum = 0;
        while (reader.Read() == OperationStatus.Done)
            sum += reader.Code + (reader.EnhancedCode?.Detail ?? 0) + (int)reader.Cause + (int)reader.Severity + reader.Raw.Length + reader.LineCount;
        return sum;
    }
}
