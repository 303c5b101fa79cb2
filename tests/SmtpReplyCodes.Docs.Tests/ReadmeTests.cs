using System.Text;
using System.Text.Json.Nodes;
using SmtpReplyCodes.TestSupport;
using SmtpReplyCodes.Tool;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>READMEs and guide cannot rot: their C# is compiled and run in <see cref="ReadmeExamples"/> and its neighbours, what the tool prints is compared.</summary>
public class ReadmeTests
{
    private static readonly string[] Guide = [.. Directory.GetFiles(Checkout.File("docs", "guide"), "*.md").Select(file => "docs/guide/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static readonly string[] WithCode =
    [
        "README.md", "src/SmtpReplyCodes/README.md", "src/SmtpReplyCodes.MailKit/README.md", "src/SmtpReplyCodes.Extensions.Logging/README.md", "src/SmtpReplyCodes.Logs/README.md", "src/SmtpReplyCodes.Events/README.md",
        "docs/guide/clients.md", "docs/guide/logs-and-events.md", "docs/guide/replies.md", "docs/guide/reports.md", "docs/guide/rules.md",
    ];

    public static TheoryData<string> PagesWithCode => [.. WithCode];

    public static TheoryData<string> PagesThatRunTheTool => new("README.md", "docs/guide/explain.md", "docs/guide/look-up.md", "docs/guide/logs-and-events.md", "docs/guide/reports.md", "docs/guide/rules.md");

    public static TheoryData<string> Pages => [.. Guide.Append("README.md").Append("CONTRIBUTING.md").Append("SECURITY.md")];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Every_block_of_code_stands_in_the_compiled_examples(string page)
    {
        var source = string.Concat(Directory.GetFiles(Checkout.File("tests", "SmtpReplyCodes.Docs.Tests"), "Readme*Examples.cs").Select(file => Trimmed(File.ReadAllLines(file))));
        var blocks = MarkdownBlocks.Read(Checkout.File(page), "csharp");

        blocks.Should().NotBeEmpty();
        foreach (var block in blocks)
            source.Should().Contain(Trimmed(block), "the block must be compiled, so copy it into one of the files Readme*Examples.cs");
    }

    [Fact]
    public void No_other_page_of_the_guide_holds_code() =>
        Guide.Except(WithCode).Should().OnlyContain(page => MarkdownBlocks.Read(Checkout.File(page), "csharp").Count == 0);

    [Theory]
    [MemberData(nameof(PagesThatRunTheTool))]
    public async Task What_the_tool_is_said_to_print_is_what_it_prints(string page)
    {
        var blocks = MarkdownBlocks.Read(Checkout.File(page), "console").Where(block => block[0].StartsWith("$ smtpreply ", StringComparison.Ordinal)).ToList();

        blocks.Should().NotBeEmpty();
        foreach (var block in blocks.Where(block => !IsJson(block[0])))
            (await Run(Arguments(block[0]))).Should().Be(string.Join('\n', block.Skip(1)), block[0]);
    }

    [Fact]
    public async Task The_JSON_that_is_shown_is_what_the_tool_prints_but_for_its_layout()
    {
        var page = Checkout.File("docs", "guide", "explain.md");
        var command = MarkdownBlocks.Read(page, "console").Single(block => IsJson(block[0]))[0];
        var shown = JsonNode.Parse(string.Join('\n', MarkdownBlocks.Read(page, "json").Single()));

        var printed = JsonNode.Parse(await Run(Arguments(command)));

        shown!.ToJsonString().Should().Be(printed!.ToJsonString());
    }

    [Fact]
    public void README_and_guide_show_the_same_rules() => ReadmeRules.Shown("README.md").Should().Be(ReadmeRules.Text);

    [Theory]
    [InlineData("\"any\": [\"has", "\"any\": [\"{usr} has", "rules.jsonc(6,16): there is no group {usr}; did you mean \"user\"?")]
    public void The_mistake_that_is_shown_is_the_one_that_is_told(string right, string wrong, string mistake)
    {
        string.Join(' ', File.ReadAllLines(Checkout.File("docs", "guide", "rules.md"))).Should().Contain(mistake);
        ReadmeRules.Text.Should().Contain(right);

        SmtpRuleFile.TryParse(ReadmeRules.Text.Replace(right, wrong, StringComparison.Ordinal), ReadmeRules.File, out _, out var errors);

        errors.Select(error => error.ToString()).Should().Equal(mistake);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_there(string page)
    {
        var text = File.ReadAllText(Checkout.File(page));
        var folder = Path.GetDirectoryName(Checkout.File(page))!;
        var targets = text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(target => !target.Contains("://", StringComparison.Ordinal));

        targets.Select(target => target.Split('#')[0]).Where(target => !Path.Exists(Path.Combine(folder, target))).Should().BeEmpty();
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
