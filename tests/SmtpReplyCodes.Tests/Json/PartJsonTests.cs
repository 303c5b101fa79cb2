using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The parts of replies and reports have alone the form that they have inside, and those that one can make come back.</summary>
public class PartJsonTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(1));

    private static readonly SuppressionDecision Suppressed = new(SuppressionAction.SuppressUntil, Noon, SuppressionReason.MailboxFull, 5, Noon, Noon);

    private static readonly SuppressionDecision Kept = new(SuppressionAction.Keep, null, SuppressionReason.NoReplies, 0, null, null);

    /// <summary>What comes back, with its JSON.</summary>
    private static readonly (object Part, string Json)[] Readable =
    [
        (new ReplyContext(), """{"phase":"unknown","remoteHost":null,"action":"unknown","fault":"none","mailbox":null,"mailSystem":null}"""),
        (
            new ReplyContext { Phase = SmtpPhase.StartTls, RemoteHost = "mx.example.org", Action = DeliveryAction.Delayed, Fault = ClientFault.TlsFailed, Mailbox = "a@example.org", MailSystem = MailSystem.Find("postfix") },
            """{"phase":"start-tls","remoteHost":"mx.example.org","action":"delayed","fault":"tls-failed","mailbox":"a@example.org","mailSystem":"postfix"}"""),
        (new SmtpAdvice(SmtpAction.RetryLater, TimeSpan.FromHours(4), "It is full."), """{"action":"retry-later","retryAfterSeconds":14400,"why":"It is full."}"""),
        (new SmtpAdvice(SmtpAction.Suppress, null, ""), """{"action":"suppress","retryAfterSeconds":null,"why":""}"""),
        (new SmtpEvidence(SmtpEvidenceKind.EnhancedCode, "5.1.1", null), """{"kind":"enhanced-code","value":"5.1.1"}"""),
        (MtaName.Read("mx.example.org")!, "\"mx.example.org\""),
        (new DecodedSender(RewriteKind.Verp, "a@example.org", "list@example.net"), """{"kind":"verp","address":"a@example.org","owner":"list@example.net"}"""),
        (new DecodedSender(RewriteKind.Srs0, "a@example.org"), """{"kind":"srs0","address":"a@example.org","owner":null}"""),
        (new EnhancedStatusCode(5, 7, 509), "\"5.7.509\""),
        (new SuppressionEntry(Noon, JsonDocuments.Reply), $$"""{"time":"2026-03-02T12:00:00+01:00","reply":{{JsonSerializer.Serialize(JsonDocuments.Reply)}}}"""),
        (default(SuppressionEntry), """{"time":"0001-01-01T00:00:00+00:00","reply":null}"""),
        (
            Suppressed,
            $$"""
            {"action":"suppress-until","isSuppressed":true,"until":"2026-03-02T12:00:00+01:00","reason":"mailbox-full","count":5,"first":"2026-03-02T12:00:00+01:00","last":"2026-03-02T12:00:00+01:00","why":{{JsonSerializer.Serialize(Suppressed.Why)}}}
            """),
        (
            Kept,
            $$"""
            {"action":"keep","isSuppressed":false,"until":null,"reason":"no-replies","count":0,"first":null,"last":null,"why":{{JsonSerializer.Serialize(Kept.Why)}}}
            """),
    ];

    /// <summary>Where a part stands in the JSON of its whole.</summary>
    private static readonly (object Part, JsonElement Inside)[] Parts =
    [
        (JsonDocuments.Reply.Advice, Reply("advice")),
        (JsonDocuments.Reply.Diagnosis.Evidence[0], Reply("evidence")[0]),
        (JsonDocuments.Reply.Context!, Reply("context")),
        (JsonDocuments.Reply.EnhancedCode!, Reply("enhancedCode")),
        (JsonDocuments.Report.Recipients[0], Report("recipients")[0]),
        (JsonDocuments.Report.Original!, Report("original")),
        (JsonDocuments.Complaint.Feedback!, JsonSerializer.SerializeToElement(JsonDocuments.Complaint).GetProperty("feedback")),
        (JsonDocuments.Report.ReportingMta!, Report("reportingMta")),
    ];

    [Fact]
    public void A_part_has_alone_the_form_that_it_has_inside()
    {
        foreach (var (part, inside) in Parts)
            JsonSerializer.Serialize(part, part.GetType()).Should().Be(inside.GetRawText());
    }

    [Fact]
    public void A_diagnosis_has_the_properties_of_its_reply_that_are_its_own()
    {
        var reply = JsonSerializer.SerializeToElement(JsonDocuments.Reply);
        string[] own = ["cause", "advice", "party", "likelyCause", "remediation", "userMessage", "provider", "blocklist", "confidence", "rule", "evidence", "references"];

        JsonSerializer.Serialize(JsonDocuments.Reply.Diagnosis)
            .Should().Be($"{{{string.Join(',', own.Select(name => $"\"{name}\":{reply.GetProperty(name).GetRawText()}"))}}}");
    }

    [Fact]
    public void What_one_can_make_comes_back_with_and_without_reflection()
    {
        foreach (var (part, json) in Readable)
        {
            JsonSerializer.Serialize(part, part.GetType()).Should().Be(json);
            JsonSerializer.Serialize(part, part.GetType(), SmtpReplyJsonContext.Default).Should().Be(json);
            JsonSerializer.Deserialize(json, part.GetType()).Should().Be(part);
            JsonSerializer.Deserialize(json, part.GetType(), SmtpReplyJsonContext.Default).Should().Be(part);
        }
    }

    [Fact]
    public void What_is_left_behind()
    {
        JsonSerializer.Deserialize<MtaName>(JsonSerializer.Serialize(MtaName.Read("dns; mx.example.org (192.0.2.1)"))).Should().Be(MtaName.Read("mx.example.org"));
        JsonSerializer.Deserialize<MtaName>("\"dns; mx.example.org\"").Should().Be(MtaName.Read("dns; mx.example.org"));
        JsonSerializer.Deserialize<SmtpEvidence>(JsonSerializer.Serialize(new SmtpEvidence(SmtpEvidenceKind.Phrase, "x", 1..2)))!.Range.Should().BeNull();
        JsonSerializer.Deserialize<ReplyContext>(JsonSerializer.Serialize(new ReplyContext { Classifier = SmtpClassifier.Default })).Should().Be(new ReplyContext());
        JsonSerializer.Deserialize<SmtpAdvice>(JsonSerializer.Serialize(new SmtpAdvice(SmtpAction.Retry, TimeSpan.FromSeconds(1.9), "x")))!.RetryAfter.Should().Be(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Unknown_properties_are_passed_over_in_whatever_order() =>
        JsonSerializer.Deserialize<DecodedSender>("""{"made":{"kind":[1]},"address":"a@example.org","up":[{}],"kind":"batv"}""").Should().Be(new DecodedSender(RewriteKind.Batv, "a@example.org"));

    [Theory]
    [InlineData(typeof(SmtpDiagnosis))]
    [InlineData(typeof(DeliveryReport))]
    [InlineData(typeof(RecipientReport))]
    [InlineData(typeof(OriginalMessage))]
    [InlineData(typeof(FeedbackReport))]
    public void What_is_made_of_a_reply_or_a_message_is_not_read_back(Type type)
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, SmtpReplyJsonContext.Default.Options })
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type, options)).Should().Throw<NotSupportedException>().WithMessage("*is not read from JSON*");
    }

    [Theory]
    [InlineData(typeof(ReplyContext), "\"rcpt-to\"")]
    [InlineData(typeof(ReplyContext), """{"fault":null}""")]
    [InlineData(typeof(ReplyContext), """{"fault":"unknown"}""")]
    [InlineData(typeof(ReplyContext), """{"mailbox":["a@example.org"]}""")]
    [InlineData(typeof(SmtpAdvice), "{}")]
    [InlineData(typeof(SmtpAdvice), """{"action":"retry"}""")]
    [InlineData(typeof(SmtpAdvice), """{"why":"x"}""")]
    [InlineData(typeof(SmtpAdvice), """{"action":"retry","why":"x","retryAfterSeconds":-1}""")]
    [InlineData(typeof(SmtpAdvice), """{"action":"retry","why":"x","retryAfterSeconds":1.5}""")]
    [InlineData(typeof(SmtpAdvice), """{"action":"retry","why":"x","retryAfterSeconds":922337203686}""")]
    [InlineData(typeof(SmtpAdvice), """{"action":"retry","why":"x","retryAfterSeconds":"00:01:00"}""")]
    [InlineData(typeof(SmtpEvidence), """{"kind":"phrase"}""")]
    [InlineData(typeof(SmtpEvidence), """{"value":"x"}""")]
    [InlineData(typeof(SmtpEvidence), """{"kind":"word","value":"x"}""")]
    [InlineData(typeof(MtaName), "\"\"")]
    [InlineData(typeof(MtaName), "1")]
    [InlineData(typeof(MtaName), "{}")]
    [InlineData(typeof(DecodedSender), """{"kind":"verp"}""")]
    [InlineData(typeof(DecodedSender), """{"address":"a@example.org"}""")]
    [InlineData(typeof(SuppressionEntry), "null")]
    [InlineData(typeof(SuppressionEntry), "{}")]
    [InlineData(typeof(SuppressionEntry), """{"time":"yesterday","reply":null}""")]
    [InlineData(typeof(SuppressionEntry), """{"time":1,"reply":null}""")]
    [InlineData(typeof(SuppressionEntry), """{"time":"2026-03-02T12:00:00Z","reply":"550 5.1.1 x"}""")]
    [InlineData(typeof(SuppressionDecision), """{"action":"keep"}""")]
    [InlineData(typeof(SuppressionDecision), """{"reason":"unsure"}""")]
    [InlineData(typeof(SuppressionDecision), """{"action":"keep","reason":"unsure","count":-1}""")]
    [InlineData(typeof(SuppressionDecision), """{"action":"keep","reason":"unsure","count":2147483648}""")]
    public void Anything_else_is_refused(Type type, string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>().Which.Path.Should().Be("$");

    [Fact]
    public void The_longest_wait_comes_back() =>
        JsonSerializer.Deserialize<SmtpAdvice>("""{"action":"retry","why":"x","retryAfterSeconds":922337203685}""")!.RetryAfter.Should().Be(new TimeSpan(922337203685 * TimeSpan.TicksPerSecond));

    private static JsonElement Reply(string name) => JsonSerializer.SerializeToElement(JsonDocuments.Reply).GetProperty(name);

    private static JsonElement Report(string name) => JsonSerializer.SerializeToElement(JsonDocuments.Report).GetProperty(name);
}
