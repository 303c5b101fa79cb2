using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary><c>--json</c>: one object a reply, one a line, in the form that programs rely on.</summary>
public class JsonFormTests
{
    private static readonly string[] Properties =
    [
        "code", "enhancedCode", "severity", "isTransient", "isPermanent", "cause", "isHardBounce", "advice", "party", "likelyCause", "remediation",
        "userMessage", "provider", "blocklist", "confidence", "rule", "evidence", "references", "text", "lines", "context",
    ];

    public static TheoryData<string> Replies => new("550 5.1.1 No such user", "450 Later", "(#5.7.1)", "250 2.0.0 Ok", "550-a\n550 b", "no code", "");

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Has_all_properties_in_order_whatever_is_known(string text)
    {
        var reply = await ObjectOf(text);

        NamesOf(reply).Should().Equal(Properties);
        NamesOf(reply.GetProperty("advice")).Should().Equal("action", "retryAfterSeconds", "why");
        foreach (var evidence in reply.GetProperty("evidence").EnumerateArray())
            NamesOf(evidence).Should().Equal("kind", "value");
    }

    [Theory]
    [InlineData("550 5.1.1 x", "code", "550")]
    [InlineData("550 5.1.1 x", "enhancedCode", "\"5.1.1\"")]
    [InlineData("550 5.1.1 x", "severity", "\"permanent\"")]
    [InlineData("550 5.1.1 x", "isTransient", "false")]
    [InlineData("550 5.1.1 x", "isPermanent", "true")]
    [InlineData("550 5.1.1 x", "cause", "\"user-unknown\"")]
    [InlineData("550 5.1.1 x", "isHardBounce", "false")]
    [InlineData("550 5.1.1 x", "party", "\"sender\"")]
    [InlineData("550 5.1.1 x", "rule", "\"code/X.1.1\"")]
    [InlineData("550 5.1.1 x", "text", "\"550 5.1.1 x\"")]
    [InlineData("550 5.1.1 x", "evidence", """[{"kind":"enhanced-code","value":"5.1.1"},{"kind":"reply-code","value":"550"}]""")]
    [InlineData("550 User unknown", "cause", "\"user-unknown\"")]
    [InlineData("550 User unknown", "isHardBounce", "true")]
    [InlineData("550 User unknown", "evidence", """[{"kind":"phrase","value":"User unknown"},{"kind":"reply-code","value":"550"}]""")]
    [InlineData("550-a\r\n550 x", "lines", """["550-a","550 x"]""")]
    [InlineData("451 4.7.1 x", "isTransient", "true")]
    [InlineData("250 x", "severity", "\"success\"")]
    [InlineData("354 x", "severity", "\"intermediate\"")]
    [InlineData("no code", "severity", "\"unknown\"")]
    [InlineData("no code", "confidence", "0")]
    [InlineData("no code", "evidence", "[]")]
    [InlineData("no code", "references", "[]")]
    [InlineData("", "lines", """[""]""")]
    public async Task Says(string text, string property, string json) => (await ObjectOf(text)).GetProperty(property).GetRawText().Should().Be(json);

    [Theory]
    [InlineData("no code", "code", "enhancedCode", "provider", "blocklist", "context")]
    [InlineData("550 x", "enhancedCode", "provider", "blocklist", "context")]
    [InlineData("(#5.7.1)", "code", "provider", "blocklist", "context")]
    [InlineData("550 5.1.1 x", "provider", "blocklist", "context")]
    public async Task Is_null_where_nothing_is_known(string text, params string[] absent) =>
        (await ObjectOf(text)).EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Null).Select(property => property.Name).Should().Equal(absent);

    [Theory]
    [InlineData("451 4.7.1 x", "300")]
    [InlineData("452 4.2.2 x", "14400")]
    [InlineData("550 5.1.1 x", "null")]
    [InlineData("250 x", "null")]
    public async Task Gives_the_wait_in_seconds(string text, string seconds) =>
        (await ObjectOf(text)).GetProperty("advice").GetProperty("retryAfterSeconds").GetRawText().Should().Be(seconds);

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Is_what_the_library_writes_and_reads_back(string text)
    {
        var line = (await ToolRun.Of("explain", "--json", text)).Lines.Should().ContainSingle().Subject;

        line.Should().Be(JsonSerializer.Serialize(SmtpReply.FromText(text)));
        JsonSerializer.Deserialize<SmtpReply>(line).Should().Be(SmtpReply.FromText(text));
    }

    private static async Task<JsonElement> ObjectOf(string text) => (await ToolRun.Of("explain", "--json", text)).Objects.Should().ContainSingle().Subject;

    private static IEnumerable<string> NamesOf(JsonElement json) => json.EnumerateObject().Select(property => property.Name);
}
