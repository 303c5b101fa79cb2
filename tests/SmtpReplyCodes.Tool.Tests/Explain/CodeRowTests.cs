using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>The rows that say what the codes mean; a code without a row of its own says so and shows the nearest row.</summary>
public class CodeRowTests
{
    [Theory]
    [InlineData("550 x", 550)]
    [InlineData("421 x", 421)]
    [InlineData("354 x", 354)]
    [InlineData("SMTP Error 101, cannot open SMTP stream", 101)]
    public async Task Show_the_title_of_a_reply_code(string text, int code) => (await RowOf(text, $"{code}")).Should().Be(ReplyCodes.Find(code)!.Title);

    [Theory]
    [InlineData("550 5.1.1 x", "5.1.1")]
    [InlineData("450 4.7.25 x", "4.7.25")]
    [InlineData("250 2.1.5 x", "2.1.5")]
    [InlineData("no reply code (#5.7.1)", "5.7.1")]
    public async Task Show_the_title_of_an_enhanced_code(string text, string code) => (await RowOf(text, code)).Should().Be(EnhancedStatusCode.Parse(code).Info!.Title);

    [Theory]
    [InlineData("559 x", "559", "55x")]
    [InlineData("597 x", "597", "5xx")]
    [InlineData("489 x", "489", "4xx")]
    [InlineData("479 x", "479", "47x")]
    public async Task Say_that_a_reply_code_is_unknown_and_which_row_speaks_for_it(string text, string code, string row) =>
        (await RowOf(text, code)).Should().Be($"not in the table, read as {row}: {ReplyCodes.Find(int.Parse(code, null))!.Title}");

    [Theory]
    [InlineData("550 5.7.998 x", "5.7.998", "X.7.0")]
    [InlineData("450 4.2.998 x", "4.2.998", "X.2.0")]
    [InlineData("550 5.99.1 x", "5.99.1", "5.X.X")]
    [InlineData("450 4.99.1 x", "4.99.1", "4.X.X")]
    public async Task Say_that_an_enhanced_code_is_unknown_and_which_row_speaks_for_it(string text, string code, string row) =>
        (await RowOf(text, code)).Should().Be($"not in the table, read as {row}: {EnhancedStatusCode.Parse(code).Info!.Title}");

    private static async Task<string> RowOf(string text, string label) => (await ToolRun.Of("explain", text)).Pages[0][label];
}
