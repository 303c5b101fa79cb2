using System.Text;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Whatever lies in an mbox, reading it ends soon, holds little in memory and loses nothing but what the limit cuts off.</summary>
public class HostileMboxTests
{
    private const string Sample =
        "From a@example.com Thu Jan  7 12:34:56 2010\r\nContent-Length: 12\r\nA: 1\r\n\r\nx\r\n>From y\r\n\r\n"
        + "From b@example.com Thu Jan  7 12:34:56 2010\nContent-Length: 17\n\nFrom z\n\n>From z\n\n\nFrom c@example.com\nC: 3\n\n";

    /// <summary>What is written over and over.</summary>
    public static TheoryData<string> Repeated =>
    [
        "x", "\n", "\r", "\0", ">", "From ", "From \n", ">From \n", "\nFrom \nA: 1\n\n", "From a Thu Jan  7 12:34:56 2010\n",
        "From a Thu Jan  7 12:34:56 2010\nContent-Length: 500000\n\nx\n\n", "From a Thu Jan  7 12:34:56 2010\nContent-Length: 48\n\nx\n\n",
        "Thu Jan  7 ", "\u00ef\u00bb\u00bf",
    ];

    [Fact]
    public async Task Every_beginning_of_a_file_is_read()
    {
        for (var length = 0; length <= Sample.Length; length++)
            (await ReadMbox.From(Sample[..length])).Should().HaveCountLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Every_byte_may_be_wrong()
    {
        for (var i = 0; i < Sample.Length; i++)
        {
            foreach (var wrong in "\0\n\r >F\u00ff")
            {
                var text = Sample[..i] + wrong + Sample[(i + 1)..];
                var messages = await ReadMbox.From(text);
                (await ReadMbox.InChunks(text, 13)).Should().Equal(messages);
                messages.Sum(message => message.Length).Should().BeLessThanOrEqualTo(text.Length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task A_megabyte_of_one_thing_is_read(string text)
    {
        var file = string.Concat(Enumerable.Repeat(text, 1_000_000 / text.Length));

        (await ReadMbox.From(file)).Sum(message => message.Length).Should().BeLessThanOrEqualTo(file.Length);
        await ReadMbox.InChunks(file, 5_000);
    }

    [Theory]
    [InlineData("A: 1")]
    [InlineData("Content-Length: 900000")]
    public async Task Memory_does_not_grow_with_the_file(string header)
    {
        const int Count = 5_000;
        var body = string.Concat(Enumerable.Repeat("0123456789\n", 2_000));
        var block = Encoding.ASCII.GetBytes($"From a@example.com Thu Jan  7 12:34:56 2010\n{header}\n\n{body}\n");
        using var mbox = new MboxReader(new EndlessStream(block, Count), maxMessageBytes: 1_000_000);
        var cancel = TestContext.Current.CancellationToken;
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = 0L;
        while (await mbox.ReadAsync(cancel))
            read += mbox.Message.Length;

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(read / 5);
        read.Should().Be(Count * (long)(header.Length + 2 + body.Length));
    }

    /// <summary>Gives the same bytes so many times, without waiting.</summary>
    private sealed class EndlessStream(byte[] block, long count) : MemoryStream
    {
        private long _at;

        public override int Read(Span<byte> buffer)
        {
            var given = 0;
            for (; given < buffer.Length && _at < block.Length * count; given++)
                buffer[given] = block[_at++ % block.Length];
            return given;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
