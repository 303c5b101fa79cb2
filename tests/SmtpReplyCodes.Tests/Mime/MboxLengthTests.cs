using System.Text;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary><c>Content-Length</c> is believed where it can be checked, and memory stays bounded whatever it says.</summary>
public class MboxLengthTests
{
    private const string From = "From a@example.com Thu Jan  7 12:34:56 2010\n";
    private const string Next = From + "B: 2\n\ny\n";

    [Theory]
    [InlineData("x\n\nFrom b Thu Jan  7 12:34:56 2010\nC: 3\n")]
    [InlineData("From b Thu Jan  7 12:34:56 2010\n")]
    [InlineData("From b Thu Jan  7 12:34:56 2010\n>From c\n")]
    [InlineData("no line end")]
    [InlineData("x\n")]
    public async Task A_body_of_declared_length_is_not_looked_into(string body)
    {
        var header = $"Content-length:  {body.Length} \nA: 1\n\n";

        foreach (var end in new[] { "", "\n", "\n" + Next, "\n\n" + Next })
        {
            var messages = await ReadMbox.From(From + header + body + end);
            messages.Should().HaveCount(end.Contains("From", StringComparison.Ordinal) ? 2 : 1);
            messages[0].TrimEnd().Should().Be((header + body).TrimEnd());
        }
    }

    [Theory]
    [InlineData("x\n>From b\n", "x\nFrom b\n")]
    [InlineData("x\nFrom now on\n>From b\n", "x\nFrom now on\n>From b\n")]
    public async Task Quotes_are_taken_off_unless_the_body_shows_that_none_were_added(string body, string read)
    {
        var header = $"Content-Length: {body.Length}\n\n";

        (await ReadMbox.From(From + header + body + "\n" + Next)).Should().Equal(header + read, "B: 2\n\ny\n");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("5")]
    [InlineData("80")]
    [InlineData("5000")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("-2")]
    [InlineData("4 bytes")]
    [InlineData("")]
    public async Task A_wrong_length_says_nothing(string length)
    {
        var first = $"Content-Length: {length}\n\nabc\n";

        (await ReadMbox.From($"{From}{first}\n{Next}")).Should().Equal(first, "B: 2\n\ny\n");
    }

    [Theory]
    [InlineData("A: 1\n\nContent-Length: 60\n\nabc\n")]
    [InlineData("A: 1\nX-Content-Length: 60\n\nabc\n")]
    public async Task Only_the_header_declares_one(string first) =>
        (await ReadMbox.From($"{From}{first}\n{Next}\n{From}C: 3\n\n")).Should().HaveCount(3);

    [Fact]
    public async Task A_message_longer_than_the_limit_is_cut_and_the_next_one_is_whole()
    {
        var text = $"{From}A: 1\n\n{string.Concat(Enumerable.Repeat("abc\n>From x\n", 20_000))}\n{Next}";
        foreach (var size in new[] { 1000, 4096, 70_000, text.Length })
        {
            using var mbox = new MboxReader(new TrickleStream(Encoding.ASCII.GetBytes(text), size), maxMessageBytes: 2_000);

            (await Read(mbox), mbox.IsTruncated, mbox.Message.Length).Should().Be((true, true, 2_000));
            Encoding.ASCII.GetString(mbox.Message.Span).Should().StartWith("A: 1\n\nabc\nFrom x\nabc\n");
            (await Read(mbox), mbox.IsTruncated, Encoding.ASCII.GetString(mbox.Message.Span)).Should().Be((true, false, "B: 2\n\ny\n"));
            (await Read(mbox), mbox.IsTruncated).Should().Be((false, false));
        }
    }

    [Fact]
    public async Task A_message_as_long_as_the_limit_is_whole()
    {
        var message = "A: 1\n\n" + new string('x', 1_993) + "\n";
        using var mbox = new MboxReader(new MemoryStream(Encoding.ASCII.GetBytes($"{From}{message}{Next}")), maxMessageBytes: 2_000);

        (await Read(mbox), mbox.IsTruncated, Encoding.ASCII.GetString(mbox.Message.Span)).Should().Be((true, false, message));
    }

    private static ValueTask<bool> Read(MboxReader mbox) => mbox.ReadAsync(TestContext.Current.CancellationToken);
}
