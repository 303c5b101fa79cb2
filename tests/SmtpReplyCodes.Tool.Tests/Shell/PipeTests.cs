using System.Text;

namespace SmtpReplyCodes.Tool.Tests.Shell;

/// <summary>Standard input and output as real pipes.</summary>
public class PipeTests
{
    [Theory]
    [InlineData("550-a\r\n550 x\r\n\r\n450 y", "550-a\n550 x", "450 y")]
    [InlineData("")]
    public async Task Lines_are_read_from_a_pipe(string input, params string[] texts) => (await ToolProcess.Run(input, "explain", "--json")).Texts.Should().Equal(texts);

    [Fact]
    public async Task NUL_separated_texts_are_read_from_a_pipe() =>
        (await ToolProcess.Run("550 x\0\0two\nlines\0", "explain", "--json", "--null")).Texts.Should().Equal("550 x", "", "two\nlines");

    [Fact]
    public async Task Megabytes_go_through_a_pipe()
    {
        var line = "550 " + new string('x', 1_000_000);

        (await ToolProcess.Run($"{line}\n{line}\n", "explain", "--json")).Texts.Should().Equal(line, line);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("de_DE.ISO-8859-1")]
    public async Task Both_ends_are_UTF_8_without_a_mark_whatever_the_locale_is(string locale)
    {
        var info = ToolProcess.StartInfo("explain", "-", "550 ü");
        info.Environment["LC_ALL"] = locale;

        var run = await ToolProcess.Run(info, Encoding.UTF8.GetBytes("550 ä €\n"));

        run.Pages.Select(page => page["Said"]).Should().Equal("550 ä €", "550 ü");
    }

    [Theory]
    [InlineData("explain", "--json")]
    [InlineData("explain")]
    [InlineData("explain", "--json", "--null")]
    public async Task Whoever_has_read_enough_ends_the_tool_though_its_input_is_endless(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the console's stream does not tell that the reader has gone.");

        var (exitCode, first, error) = await ToolProcess.Use(ToolProcess.StartInfo(arguments), async (process, cancel) =>
        {
            var feeding = Feed(process.StandardInput.BaseStream, cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            var first = await process.StandardOutput.ReadLineAsync(cancel);
            process.StandardOutput.Close();
            await process.WaitForExitAsync(cancel);
            await feeding;
            return (process.ExitCode, first, await error);
        });

        first.Should().Contain("550 x");
        (exitCode, error).Should().Be((1, ""));
    }

    /// <summary>Writes until nobody takes it any more.</summary>
    private static async Task Feed(Stream input, CancellationToken cancel)
    {
        try
        {
            while (true)
                await input.WriteAsync("550 x\n\0"u8.ToArray(), cancel);
        }
        catch (IOException)
        {
            // The tool has ended.
        }
    }
}
