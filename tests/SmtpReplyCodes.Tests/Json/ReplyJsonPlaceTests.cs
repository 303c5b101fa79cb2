using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>Whoever gets wrong JSON learns where it is wrong, and what was expected; and JSON may come in pieces.</summary>
public class ReplyJsonPlaceTests
{
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 1, TypeInfoResolver = SmtpReplyJsonContext.Default };

    [Theory]
    [InlineData("""[{"text":"x"},{"text":"x","code":99}]""", "$[1]", "*from 100 to 699*\"code\"*")]
    [InlineData("""[{"text":"x","enhancedCode":"5.1"}]""", "$[0]", "*enhanced status code*\"enhancedCode\"*")]
    [InlineData("""[{"text":5}]""", "$[0]", "*a string*\"text\"*")]
    [InlineData("""[{"code":550}]""", "$[0]", "*needs the property \"text\"*")]
    [InlineData("""[{"text":"x","context":{"phase":"rcpt"}}]""", "$[0]", "*SmtpPhase in kebab-case*\"phase\"*")]
    [InlineData("""[{"text":"x","context":{"fault":"gone"}}]""", "$[0]", "*ClientFault in kebab-case*\"fault\"*")]
    [InlineData("""[{"text":"x","context":{"mailbox":1}}]""", "$[0]", "*a string*\"mailbox\"*")]
    [InlineData("[\n  5]", "$[0]", "*an SMTP reply as an object*")]
    public void Says_where_and_what(string json, string path, string message)
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, SmtpReplyJsonContext.Default.Options })
        {
            var exception = FluentActions.Invoking(() => JsonSerializer.Deserialize<SmtpReply[]>(json, options)).Should().Throw<JsonException>().WithMessage(message).Which;

            (exception.Path, exception.LineNumber).Should().Be((path, json.Count(c => c == '\n')));
            exception.BytePositionInLine.Should().BePositive();
        }
    }

    [Fact]
    public async Task A_stream_may_bring_it_in_whatever_pieces()
    {
        var json = Encoding.UTF8.GetBytes($$$"""[{"note":[{"a":"{{{new string('x', 500)}}}"}],"text":"5.1.1 ä","code":550,"context":{"made":{"up":[1]},"phase":"data"} }, null]""");

        for (var size = 1; size < 40; size++)
        {
            await using var stream = new Trickle(json, size);

            var replies = await JsonSerializer.DeserializeAsync<SmtpReply[]>(stream, SmallBuffer, TestContext.Current.CancellationToken);

            replies.Should().Equal(JsonSerializer.Deserialize<SmtpReply[]>(json)!);
            replies![0].Context!.Phase.Should().Be(SmtpPhase.Data);
        }
    }

    [Fact]
    public async Task Replies_are_read_one_by_one_from_a_stream()
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(MadeReplies.ByName.Values.ToArray()));
        var read = new List<SmtpReply?>();

        await foreach (var reply in JsonSerializer.DeserializeAsyncEnumerable(stream, SmtpReplyJsonContext.Default.SmtpReply, TestContext.Current.CancellationToken))
            read.Add(reply);

        read.Should().Equal(MadeReplies.ByName.Values);
    }

    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
