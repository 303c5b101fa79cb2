using System.Buffers;
using System.Text;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Where SmtpReplyReader waits, where it gives up a line, and how it goes on.</summary>
public class ReplyReaderEdgeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("550")]
    [InlineData("550 No such user")]
    [InlineData("550 No such user\r")]
    [InlineData("550-a\r\n")]
    [InlineData("550-a\r\n550 b")]
    [InlineData("no repl")]
    public void Waits_for_the_end_of_the_last_line(string begun)
    {
        var reader = new SmtpReplyReader(Encoding.UTF8.GetBytes(begun), isFinalBlock: false);

        reader.Read().Should().Be(OperationStatus.NeedMoreData);
        (reader.Code, reader.BytesConsumed).Should().Be((0, 0));
    }

    [Theory]
    [InlineData("550 No such user")]
    [InlineData("550 No such user\r")]
    [InlineData("550 No such user\r\n")]
    public void On_the_final_block_the_line_end_may_be_missing(string last)
    {
        var reader = new SmtpReplyReader(Encoding.UTF8.GetBytes(last), isFinalBlock: true);

        reader.Read().Should().Be(OperationStatus.Done);
        reader.ToReply().Should().Be(SmtpReply.Create(550, "No such user"));
        reader.BytesConsumed.Should().Be(last.Length);
        reader.Read().Should().Be(OperationStatus.NeedMoreData);
    }

    [Theory]
    [InlineData("hello\r\n", ReplyParseErrorKind.InvalidCode, 0)]
    [InlineData("\r\n", ReplyParseErrorKind.InvalidCode, 0)]
    [InlineData("550x\r\n", ReplyParseErrorKind.InvalidSeparator, 3)]
    [InlineData("550-a\r\n450 b\r\n", ReplyParseErrorKind.CodesDisagree, 7)]
    [InlineData("550-a\r\nb\r\n", ReplyParseErrorKind.InvalidCode, 7)]
    public void A_line_that_is_no_reply_is_consumed_and_reading_goes_on(string bad, ReplyParseErrorKind kind, int offset)
    {
        const string before = "250 2.1.0 Ok\r\n";
        var reader = new SmtpReplyReader(Encoding.UTF8.GetBytes(before + bad + "550 5.1.1 No such user\r\n"), isFinalBlock: false);

        reader.Read().Should().Be(OperationStatus.Done);
        reader.Read().Should().Be(OperationStatus.InvalidData);
        reader.Error.Should().Be(new ReplyParseError(kind, before.Length + offset), "the place is counted within the buffer");
        (reader.Code, reader.EnhancedCode, reader.BytesConsumed).Should().Be((0, null, before.Length + bad.Length));
        reader.Read().Should().Be(OperationStatus.Done);
        (reader.Code, reader.Error).Should().Be((550, default));
    }

    [Fact]
    public void A_reply_that_breaks_off_is_invalid_on_the_final_block_alone()
    {
        var buffer = "550-a\r\n550-b\r\n"u8;
        var reader = new SmtpReplyReader(buffer, isFinalBlock: true);

        reader.Read().Should().Be(OperationStatus.InvalidData);
        reader.Error.Should().Be(new ReplyParseError(ReplyParseErrorKind.Incomplete, buffer.Length));
        reader.BytesConsumed.Should().Be(buffer.Length);
        reader.Read().Should().Be(OperationStatus.NeedMoreData);
    }

    [Fact]
    public void Errors_come_at_the_same_places_in_chunks_of_every_size()
    {
        var transcript = "250 Ok\r\nhello\r\n550-a\r\n450 b\r\n550x\r\n\r\n550 5.1.1 c\r\n550-d"u8.ToArray();
        var whole = ReplyStream.Outcomes(transcript, int.MaxValue);

        whole.Should().Equal("250 Ok", "InvalidCode at 8", "CodesDisagree at 22", "InvalidSeparator at 32", "InvalidCode at 35", "550 5.1.1 c", "Incomplete at 55");
        for (var size = 1; size <= 64; size++)
            ReplyStream.Outcomes(transcript, size).Should().Equal(whole, "chunks of {0} bytes hold the same", size);
    }

    [Fact]
    public void There_is_no_object_without_a_reply()
    {
        var unread = () => new SmtpReplyReader("550 x\r\n"u8, isFinalBlock: true).ToReply();
        var failed = () =>
        {
            var reader = new SmtpReplyReader("hello\r\n"u8, isFinalBlock: true);
            _ = reader.Read();
            return reader.ToReply();
        };

        unread.Should().Throw<InvalidOperationException>();
        failed.Should().Throw<InvalidOperationException>();
    }
}
