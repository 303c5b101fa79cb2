using System.Text;
using System.Text.Json.Nodes;
using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The READMEs cannot rot: their C# is compiled and run in <see cref="ReadmeExamples"/> and its neighbours, what the tool prints is compared.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Readmes =>
        new("README.md", "src/SmtpReplyCodes/README.md", "src/SmtpReplyCodes.MailKit/README.md", "src/SmtpReplyCodes.Extensions.Logging/README.md", "src/SmtpReplyCodes.Logs/README.md", "src/SmtpReplyCodes.Events/README.md");

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_block_of_code_stands_in_the_compiled_examples(string readme)
    {
        var source = string.Concat(Directory.GetFiles(Checkout.File("tests", "SmtpReplyCodes.Docs.Tests"), "Readme*Examples.cs").Select(file => Trimmed(File.ReadAllLines(file))));
        var blocks = MarkdownBlocks.Read(Checkout.File(readme), "csharp");

        blocks.Should().NotBeEmpty();
        foreach (var block in blocks)
            source.Should().Contain(Trimmed(block), "the block must be compiled, so copy it into one of the files Readme*Examples.cs");
    }

    [Fact]
    public async Task What_the_tool_is_said_to_print_is_what_it_prints()
    {
        var blocks = MarkdownBlocks.Read(Checkout.File("README.md"), "console").Where(block => block[0].StartsWith("$ smtpreply ", StringComparison.Ordinal)).ToList();

        blocks.Should().HaveCountGreaterThan(2);
        foreach (var block in blocks.Where(block => !IsJson(block[0])))
            (await Run(Arguments(block[0]))).Should().Be(string.Join('\n', block.Skip(1)), block[0]);
    }

    [Fact]
    public async Task The_JSON_that_is_shown_is_what_the_tool_prints_but_for_its_layout()
    {
        var command = MarkdownBlocks.Read(Checkout.File("README.md"), "console").Single(block => IsJson(block[0]))[0];
        var shown = JsonNode.Parse(string.Join('\n', MarkdownBlocks.Read(Checkout.File("README.md"), "json").Single()));

        var printed = JsonNode.Parse(await Run(Arguments(command)));

        shown!.ToJsonString().Should().Be(printed!.ToJsonString());
    }

    [Theory]
    [InlineData("\"any\": [\"has", "\"any\": [\"{usr} has", "rules.jsonc(6,16): there is no group {usr}; did you mean \"user\"?")]
    public void The_mistake_that_is_shown_is_the_one_that_is_told(string right, string wrong, string mistake)
    {
        string.Join(' ', File.ReadAllLines(Checkout.File("README.md"))).Should().Contain(mistake);
        ReadmeRules.Text.Should().Contain(right);

        SmtpRuleFile.TryParse(ReadmeRules.Text.Replace(right, wrong, StringComparison.Ordinal), ReadmeRules.File, out _, out var errors);

        errors.Select(error => error.ToString()).Should().Equal(mistake);
    }

    private static bool IsJson(string command) => command.Contains(" --json ", StringComparison.Ordinal);

    private static async Task<string> Run(string[] arguments)
    {
        using var output = new MemoryStream();
        var rules = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(rules, ReadmeRules.Text);
            using var host = new ToolHost(Stream.Null, output, TextWriter.Null, isTerminal: false);
            (await CommandLine.RunAsync([.. arguments.Select(argument => argument == ReadmeRules.File ? rules : InCheckout(argument))], host)).Should().Be(0);
        }
        finally
        {
            File.Delete(rules);
        }

        return string.Join('\n', Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
    }

    /// <summary>Examples name files as one does who stands in the checkout.</summary>
    private static string InCheckout(string argument) => argument.StartsWith("tests/", StringComparison.Ordinal) ? Checkout.File(argument) : argument;

    /// <summary>Words parted by blanks, those in quotation marks whole.</summary>
    private static string[] Arguments(string command) =>
        [.. command["$ smtpreply ".Length..].Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static string Trimmed(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim())) + "\n";
}
