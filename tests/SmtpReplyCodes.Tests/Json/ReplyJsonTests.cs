using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>A reply as JSON: one flat object of one form, in which everything always stands and what is absent is null.</summary>
public class ReplyJsonTests
{
    private static readonly string[] Properties =
    [
        "code", "enhancedCode", "severity", "isTransient", "isPermanent", "cause", "isHardBounce", "advice", "party", "likelyCause", "remediation",
        "userMessage", "provider", "blocklist", "confidence", "rule", "evidence", "references", "text", "lines", "context",
    ];

    public static TheoryData<string> Names => MadeReplies.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_properties_are_always_the_same_in_the_same_order(string name)
    {
        var json = Write(MadeReplies.ByName[name]);

        NamesIn(json).Should().Equal(Properties);
        NamesIn(json.GetProperty("advice")).Should().Equal("action", "retryAfterSeconds", "why");
        foreach (var evidence in json.GetProperty("evidence").EnumerateArray())
            NamesIn(evidence).Should().Equal("kind", "value");
        if (json.GetProperty("context") is { ValueKind: JsonValueKind.Object } context)
            NamesIn(context).Should().Equal("phase", "remoteHost", "action", "fault", "mailbox", "mailSystem");
    }

    [Fact]
    public void A_refusal_is_written_in_full()
    {
        var reply = SmtpReply.Create(550, "5.1.1 No such user\nhere", new ReplyContext { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org", Action = DeliveryAction.Failed, Mailbox = "user@example.org" });
        string Quoted(string text) => JsonSerializer.Serialize(text);
        reply.Diagnosis.RuleId.Should().StartWith("user-unknown/");
        var references = $"[{string.Join(',', reply.Diagnosis.References.Select(reference => Quoted(reference.ToString())))}]";

        JsonSerializer.Serialize(reply).Should().Be(string.Concat(
            """{"code":550,"enhancedCode":"5.1.1","severity":"permanent","isTransient":false,"isPermanent":true,"cause":"user-unknown","isHardBounce":true,""",
            $$"""
            "advice":{"action":"suppress","retryAfterSeconds":null,"why":{{Quoted(reply.Advice.Why)}}},"party":"sender","likelyCause":{{Quoted(reply.LikelyCause)}},
            """,
            $$"""
            "remediation":{{Quoted(reply.Remediation)}},"userMessage":{{Quoted(reply.Diagnosis.UserMessage)}},"provider":null,"blocklist":null,"confidence":0.9,
            """,
            $$"""
            "rule":{{Quoted(reply.Diagnosis.RuleId)}},"evidence":[{"kind":"phrase","value":"No such user"},{"kind":"enhanced-code","value":"5.1.1"},{"kind":"reply-code","value":"550"}],
            """,
            $$"""
            "references":{{references}},
            """,
            """
            "text":"No such user\nhere","lines":["No such user","here"],"context":{"phase":"rcpt-to","remoteHost":"mx.example.org","action":"failed","fault":"none","mailbox":"user@example.org","mailSystem":null}}
            """));
    }

    [Fact]
    public void A_wait_is_written_in_seconds() =>
        Write(SmtpReply.Parse("450 4.2.2 Mailbox full")).GetProperty("advice").GetProperty("retryAfterSeconds").GetInt64().Should().Be(4 * 60 * 60);

    [Fact]
    public void A_provider_is_written_by_its_name() => Write(SmtpReply.Create(605, "")).GetProperty("provider").GetString().Should().Be("mailgun");

    [Fact]
    public void What_is_absent_is_null_or_empty()
    {
        var json = Write(SmtpReply.FromText(""));

        Properties.Where(name => json.GetProperty(name).ValueKind == JsonValueKind.Null).Should().Equal("code", "enhancedCode", "provider", "blocklist", "context");
        Properties.Where(name => json.GetProperty(name) is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == 0).Should().Equal("evidence", "references");
        json.GetProperty("text").GetString().Should().BeEmpty();
        json.GetProperty("lines").EnumerateArray().Select(line => line.GetString()).Should().Equal("");
        (json.GetProperty("severity").GetString(), json.GetProperty("cause").GetString(), json.GetProperty("rule").GetString(), json.GetProperty("confidence").GetDouble())
            .Should().Be(("unknown", "unknown", "none", 0));
    }

    [Fact]
    public void A_classifier_is_no_context() =>
        Write(SmtpReply.FromText("x", new ReplyContext { Classifier = SmtpClassifier.Default })).GetProperty("context").ValueKind.Should().Be(JsonValueKind.Null);

    [Theory]
    [InlineData(ClientFault.TimedOut, null, "\"timed-out\"", "null")]
    [InlineData(ClientFault.None, "a@example.org", "\"none\"", "\"a@example.org\"")]
    public void Beside_a_classifier_all_else_is_written(ClientFault fault, string? mailbox, string faultWritten, string mailboxWritten)
    {
        var context = Write(SmtpReply.FromText("x", new ReplyContext { Classifier = SmtpClassifier.Default, Fault = fault, Mailbox = mailbox })).GetProperty("context");

        (context.GetProperty("fault").GetRawText(), context.GetProperty("mailbox").GetRawText()).Should().Be((faultWritten, mailboxWritten));
    }

    [Fact]
    public void An_unknown_host_in_the_context_is_null() =>
        Write(SmtpReply.FromText("x", new ReplyContext())).GetProperty("context").GetRawText().Should().Be("""{"phase":"unknown","remoteHost":null,"action":"unknown","fault":"none","mailbox":null,"mailSystem":null}""");

    [Fact]
    public void A_null_reply_is_null() => JsonSerializer.Serialize<SmtpReply?>(null).Should().Be("null");

    private static JsonElement Write(SmtpReply reply) => JsonSerializer.SerializeToElement(reply);

    private static IEnumerable<string> NamesIn(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
