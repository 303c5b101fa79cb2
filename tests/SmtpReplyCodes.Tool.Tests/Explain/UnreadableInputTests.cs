using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>An input that cannot be read is named on standard error; the rest is done all the same, and the exit code is 1.</summary>
public class UnreadableInputTests
{
    public static TheoryData<Type> Reasons => new(typeof(IOException), typeof(UnauthorizedAccessException), typeof(EndOfStreamException));

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task Is_named_with_the_reason(Type reason)
    {
        var run = await ToolRun.With(BreakingOff(reason), "explain", "--json");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("smtpreply: standard input: gone\\u001b[0m" + Environment.NewLine);
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--json", "--null")]
    public async Task Does_not_keep_the_other_texts_from_their_answer(params string[] options)
    {
        var run = await ToolRun.With(BreakingOff(typeof(IOException)), ["explain", .. options, "550 a", "-", "450 c"]);

        run.ExitCode.Should().Be(1);
        run.Texts.Should().Equal("550 a", "450 c");
    }

    [Fact]
    public async Task Is_answered_as_far_as_it_could_be_read()
    {
        var lines = await ToolRun.With(BreakingOff(typeof(IOException), "550 a\n450", " c\n"), "explain", "--json");
        var texts = await ToolRun.With(BreakingOff(typeof(IOException), "550 a\0\0"), "explain", "--json", "--null");

        (lines.ExitCode, texts.ExitCode).Should().Be((1, 1));
        lines.Texts.Should().Equal("550 a", "450 c");
        texts.Texts.Should().Equal("550 a", "");
    }

    [Fact]
    public async Task Weighs_more_than_a_reply_of_the_wanted_kind()
    {
        var run = await ToolRun.With(BreakingOff(typeof(IOException)), "explain", "--fail-on", "permanent", "550 a", "-");

        run.ExitCode.Should().Be(1);
        run.Pages.Should().ContainSingle();
    }

    private static ChunkedStream BreakingOff(Type reason, params string[] chunks) => new(Chunks(reason, chunks));

    private static IEnumerable<string> Chunks(Type reason, string[] chunks)
    {
        foreach (var chunk in chunks)
            yield return chunk;
        throw (Exception)Activator.CreateInstance(reason, "gone\u001b[0m")!;
    }
}
