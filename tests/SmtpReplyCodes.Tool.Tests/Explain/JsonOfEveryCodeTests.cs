using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>What holds for the JSON of every code in the table.</summary>
public class JsonOfEveryCodeTests
{
    private const string KebabCase = "^[a-z]+(-[a-z]+)*$";

    [Fact]
    public async Task Enums_are_in_kebab_case_and_sentences_are_there()
    {
        var input = string.Concat(TextsOfAllCodes().Select(text => text + "\n"));

        var replies = (await ToolRun.With(input, "explain", "--json")).Objects;

        replies.Select(reply => reply.GetProperty("text").GetString()).Should().Equal(TextsOfAllCodes());
        replies.Should().AllSatisfy(reply =>
        {
            foreach (var name in new[] { "severity", "cause", "party" })
                reply.GetProperty(name).GetString().Should().MatchRegex(KebabCase);
            reply.GetProperty("advice").GetProperty("action").GetString().Should().MatchRegex(KebabCase);
            reply.GetProperty("evidence").EnumerateArray().Should().NotBeEmpty().And.AllSatisfy(evidence => evidence.GetProperty("kind").GetString().Should().MatchRegex(KebabCase));
            foreach (var name in new[] { "likelyCause", "remediation", "userMessage", "rule" })
                reply.GetProperty(name).GetString().Should().NotBeNullOrWhiteSpace();
            reply.GetProperty("confidence").GetDouble().Should().BeInRange(0, 1);
            reply.GetProperty("references").ValueKind.Should().Be(JsonValueKind.Array);
        });
    }

    private static IEnumerable<string> TextsOfAllCodes() =>
        CodeTable.ReplyCodes.Select(row => $"{row.Id} code {row.Id}")
            .Concat(CodeTable.EnhancedCodes.SelectMany(row => new[] { $"550 5{row.Id[1..]} x", $"450 4{row.Id[1..]} x", $"250 2{row.Id[1..]} x" }));
}
