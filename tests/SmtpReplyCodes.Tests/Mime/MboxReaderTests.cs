using System.Text;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>The messages of an mbox come out as they went in, whichever program wrote it.</summary>
public class MboxReaderTests
{
    private const string From = "From a@example.com Thu Jan  7 12:34:56 2010\n";

    /// <summary>What stands in the file, and the messages in it.</summary>
    public static TheoryData<string, string[]> Files => new()
    {
        { "", [] },
        { "\n\n", [] },
        { From, [""] },
        { From + "A: 1\n\nx\n", ["A: 1\n\nx\n"] },
        { From + "A: 1\n\nx", ["A: 1\n\nx"] },
        { From + "A: 1\n\nx\n\n" + From + "B: 2\n\ny\n\n", ["A: 1\n\nx\n", "B: 2\n\ny\n"] },
        { "\n\n" + From + "A: 1\n\nx\n", ["A: 1\n\nx\n"] },
        { "\u00ef\u00bb\u00bf" + From + "A: 1\n\nx\n", ["A: 1\n\nx\n"] },
        { From + "A: 1\n\nx\n\n\n\n" + From + "B: 2\n\ny\n", ["A: 1\n\nx\n\n\n", "B: 2\n\ny\n"] },
        { From + "A: 1\n\n" + From + "B: 2\n\n", ["A: 1\n", "B: 2\n"] },
        { From + From + "B: 2\n\ny\n", ["", "B: 2\n\ny\n"] },

        // Nothing says that it is an mbox: one message.
        { "A: 1\n\nx\n", ["A: 1\n\nx\n"] },
        { "A: 1\n\nx\n\n" + From + "B: 2\n\ny\n", ["A: 1\n\nx\n", "B: 2\n\ny\n"] },
    };

    /// <summary>Lines of a body that begin like a separator, and what they are read as.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { ">From a", "From a" },
        { ">>From a", ">From a" },
        { "> From a", "> From a" },
        { ">Fromage", ">Fromage" },
        { "x >From a", "x >From a" },
        { "From now on", "From now on" },
        { "x\n\nFrom now on\nwe write less", "x\n\nFrom now on\nwe write less" },
        { "x\n\nFrom our pages:\nhttps://www.example.com/", "x\n\nFrom our pages:\nhttps://www.example.com/" },
        { "From: b@example.com\nSubject: y", "From: b@example.com\nSubject: y" },
        { "x\nFrom b@example.com\nSubject: y", "x\nFrom b@example.com\nSubject: y" },
        { "From Thu Jan  7 12:34:56 2010", "From Thu Jan  7 12:34:56 2010" },
        { "From b@example.com Thu Jan 7", "From b@example.com Thu Jan 7" },
        { "from b@example.com Thu Jan  7 12:34:56 2010", "from b@example.com Thu Jan  7 12:34:56 2010" },
        { " From b@example.com Thu Jan  7 12:34:56 2010", " From b@example.com Thu Jan  7 12:34:56 2010" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Messages_are_cut_where_they_begin(string text, string[] messages) => (await ReadMbox.From(text)).Should().Equal(messages);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Lines_may_end_as_those_of_Windows(string text, string[] messages) =>
        (await ReadMbox.From(Crlf(text))).Should().Equal(messages.Select(Crlf));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Chunks_of_any_size_hold_the_same(string text, string[] messages)
    {
        for (var size = 1; size <= 64; size++)
            (await ReadMbox.InChunks(text, size)).Should().Equal(messages, "chunks of {0} bytes hold the same", size);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Text_that_looks_like_a_separator_separates_nothing(string body, string read)
    {
        var text = $"{From}A: 1\n\n{body}\n\n{From}B: 2\n\ny\n";

        (await ReadMbox.From(text)).Should().Equal($"A: 1\n\n{read}\n", "B: 2\n\ny\n");
        (await ReadMbox.From(Crlf(text))).Should().Equal(Crlf($"A: 1\n\n{read}\n"), Crlf("B: 2\n\ny\n"));
    }

    [Theory]
    [InlineData("From b@example.com Thu Jan  7 12:34:56 2010")]
    [InlineData("From b@example.com Thu Jan  7 12:34 2010")]
    [InlineData("From b@example.com Thu Jan  7 12:34:56 CET 2010")]
    [InlineData("From b@example.com thu jan 07 12:34:56 2010 +0100")]
    [InlineData("From \"B C\"@example.com  Thu Jan  7 12:34:56 2010 remote from mx.example")]
    [InlineData("From MAILER-DAEMON Thu Jan 17 12:34:56 2010")]
    [InlineData("From - Thu Jan  7 12:34:56 2010")]
    public async Task A_date_makes_a_separator_even_without_an_empty_line_before_it(string separator) =>
        (await ReadMbox.From($"{From}A: 1\n\nx\n{separator}\nB: 2\n\ny\n")).Should().Equal("A: 1\n\nx\n", "B: 2\n\ny\n");

    [Theory]
    [InlineData("From b@example.com")]
    [InlineData("From ")]
    [InlineData("From b@example.com 2010-01-07T12:34:56Z")]
    [InlineData("From b@example.com Do 7. Jan 12:34:56 2010")]
    public async Task Without_a_date_an_empty_line_before_it_and_a_header_below_make_one(string separator) =>
        (await ReadMbox.From($"{From}A: 1\n\nx\n\n{separator}\nB: 2\n\ny\n")).Should().Equal("A: 1\n\nx\n", "B: 2\n\ny\n");

    [Fact]
    public async Task The_position_is_where_the_next_message_begins()
    {
        var first = $"{From}A: 1\n\n>From x\n\n";
        var second = $"{From}B: 2\n\ny\n";
        using var mbox = new MboxReader(new MemoryStream(Encoding.ASCII.GetBytes(first + second)));

        (await Read(mbox), mbox.Position).Should().Be((true, first.Length));
        (await Read(mbox), mbox.Position).Should().Be((true, first.Length + second.Length));
        (await Read(mbox), mbox.Position, mbox.Message.Length).Should().Be((false, first.Length + second.Length, 0));
        (await Read(mbox)).Should().BeFalse();
    }

    [Fact]
    public async Task The_stream_is_left_open_and_the_message_ends_with_the_reader()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(From + "A: 1\n\nx\n"));
        var mbox = new MboxReader(stream);
        await Read(mbox);

        mbox.Dispose();
        mbox.Dispose();

        stream.CanRead.Should().BeTrue();
        mbox.Message.IsEmpty.Should().BeTrue();
        (await Read(mbox)).Should().BeFalse();
    }

    private static ValueTask<bool> Read(MboxReader mbox) => mbox.ReadAsync(TestContext.Current.CancellationToken);

    private static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
