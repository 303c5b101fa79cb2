using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Megabytes are answered within seconds. The bound is generous: it parts linear time from quadratic.</summary>
public class HostileSizeTests
{
    private const int Million = 1_000_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("5", 10 * Million, 1)]
    [InlineData("word ", Million / 5, 1)]
    [InlineData("550 5.1.1 ", Million / 10, 1)]
    [InlineData("\u001b[31m", Million / 5, 1)]
    [InlineData("\u202e", Million / 3, 1)]
    [InlineData("[red]", Million / 5, 1)]
    [InlineData("日本語", Million / 9, 1)]
    [InlineData("e\u0301\u0301\u0301", Million / 7, 1)]
    [InlineData("550-a\r\n", Million / 7, 1)]
    [InlineData("\n", 10 * Million, 0)]
    [InlineData(" \r\n", Million, 0)]
    public async Task Are_answered_within_seconds(string unit, int times, int answers)
    {
        var input = Repeat(unit, times);

        var page = await Within(() => ToolRun.With(input, "explain"));
        var json = await Within(() => ToolRun.With(input, "explain", "--json"));

        (page.ExitCode, page.Pages.Count).Should().Be((0, answers));
        (json.ExitCode, json.Objects.Length).Should().Be((0, answers));
    }

    [Theory]
    [InlineData("550 x\n", 20_000, 20_000)]
    [InlineData("550-a\n550 x\n", 20_000, 20_000)]
    [InlineData("550-a\n450 x\n", 10_000, 20_000)]
    public async Task Many_replies_too(string unit, int times, int answers) =>
        (await Within(() => ToolRun.With(Repeat(unit, times), "explain", "--json"))).Objects.Should().HaveCount(answers);

    [Theory]
    [InlineData("5", 10 * Million)]
    [InlineData("550 x\n", Million / 6)]
    [InlineData("550-a\r\n", Million / 7)]
    public async Task Texts_of_any_shape_too(string unit, int times)
    {
        var text = Repeat(unit, times) + "end";

        (await Within(() => ToolRun.With(text + "\0", "explain", "--null"))).Text.Should().Contain($"({text.Length} characters)");
        (await Within(() => ToolRun.With(text + "\0", "explain", "--null", "--json"))).Texts.Should().Equal(text);
    }

    [Fact]
    public async Task Many_empty_texts_too() =>
        (await Within(() => ToolRun.With(new string('\0', 20_000), "explain", "--null", "--json"))).Objects.Should().HaveCount(20_000);

    [Fact]
    public async Task An_argument_of_a_megabyte_too() =>
        (await Within(() => ToolRun.Of("explain", new string('5', Million)))).Text.Should().Contain("(1000000 characters)");

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();

    private static async Task<ToolRun> Within(Func<Task<ToolRun>> start)
    {
        var clock = Stopwatch.StartNew();
        var run = await start();
        clock.Elapsed.Should().BeLessThan(Bound);
        return run;
    }
}
