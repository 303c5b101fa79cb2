using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Whoever follows a log sees each answer as soon as its reply is whole.</summary>
public class StreamingTests
{
    [Theory]
    [InlineData("550 x\n", "explain")]
    [InlineData("550 x\n", "explain", "--json")]
    [InlineData("550-a\n550 x\n", "explain")]
    [InlineData("550-a\n550 x\n", "explain", "--json")]
    [InlineData("550-a\n550 x\0", "explain", "--null")]
    [InlineData("550-a\n550 x\0", "explain", "--null", "--json")]
    [InlineData("\0", "explain", "--null", "--json")]
    public async Task An_answer_does_not_wait_for_more_input(string reply, params string[] arguments)
    {
        using var output = new MemoryStream();
        var answered = new List<long>();

        await ToolRun.Write(new ChunkedStream(Chunks()), new BufferedStream(output), arguments);

        answered[0].Should().Be(0);
        answered[1].Should().BePositive();
        answered[2].Should().BeGreaterThan(answered[1]);

        IEnumerable<string> Chunks()
        {
            for (var i = 0; i < 3; i++)
            {
                answered.Add(output.Length);
                yield return reply;
            }
        }
    }
}
