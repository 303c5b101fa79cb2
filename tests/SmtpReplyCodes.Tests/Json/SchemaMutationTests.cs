using System.Text.Json;
using System.Text.Json.Nodes;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The schema refuses what the library would never write, and takes what it may write one day.</summary>
public class SchemaMutationTests
{
    [Theory]
    [InlineData("code", "99")]
    [InlineData("code", "700")]
    [InlineData("code", "550.5")]
    [InlineData("code", "\"550\"")]
    [InlineData("enhancedCode", "\"\"")]
    [InlineData("enhancedCode", "\"5.1\"")]
    [InlineData("enhancedCode", "\"3.1.1\"")]
    [InlineData("enhancedCode", "\"5.01.1\"")]
    [InlineData("enhancedCode", "\"5.1.1000\"")]
    [InlineData("enhancedCode", "\"5.1.1 \"")]
    [InlineData("enhancedCode", "5.1")]
    [InlineData("severity", "\"Permanent\"")]
    [InlineData("severity", "null")]
    [InlineData("isTransient", "0")]
    [InlineData("isPermanent", "\"true\"")]
    [InlineData("isHardBounce", "null")]
    [InlineData("cause", "\"UserUnknown\"")]
    [InlineData("cause", "\"user_unknown\"")]
    [InlineData("cause", "2")]
    [InlineData("cause", "null")]
    [InlineData("advice", "null")]
    [InlineData("advice", "\"suppress\"")]
    [InlineData("advice.action", "\"wait\"")]
    [InlineData("advice.action", "null")]
    [InlineData("advice.retryAfterSeconds", "-1")]
    [InlineData("advice.retryAfterSeconds", "0.5")]
    [InlineData("advice.retryAfterSeconds", "\"00:05:00\"")]
    [InlineData("advice.why", "\"\"")]
    [InlineData("party", "\"nobody\"")]
    [InlineData("likelyCause", "null")]
    [InlineData("remediation", "\"\"")]
    [InlineData("userMessage", "[]")]
    [InlineData("provider", "\"\"")]
    [InlineData("provider", "\"two words\"")]
    [InlineData("blocklist", "\"spamhaus-zen\"")]
    [InlineData("blocklist.id", "\"Spamhaus ZEN\"")]
    [InlineData("blocklist.lists", "[]")]
    [InlineData("blocklist.lists.0", "\"hosts\"")]
    [InlineData("blocklist.entry", "[\"192.0.2.1\"]")]
    [InlineData("confidence", "1.1")]
    [InlineData("confidence", "-0.1")]
    [InlineData("confidence", "\"high\"")]
    [InlineData("rule", "null")]
    [InlineData("evidence", "null")]
    [InlineData("evidence.0", "\"blocked using\"")]
    [InlineData("evidence.0.kind", "\"word\"")]
    [InlineData("evidence.0.value", "null")]
    [InlineData("references", "\"RFC 3463\"")]
    [InlineData("references", "[null]")]
    [InlineData("text", "null")]
    [InlineData("lines", "[]")]
    [InlineData("lines", "[null]")]
    [InlineData("context", "[]")]
    [InlineData("context.phase", "\"rcpt\"")]
    [InlineData("context.action", "null")]
    [InlineData("context.fault", "null")]
    [InlineData("context.fault", "\"unknown\"")]
    [InlineData("context.mailbox", "[]")]
    public void A_wrong_reply_is_refused(string place, string value) => Faults(Changed(Reply(), place, value)).Should().NotBeEmpty();

    [Theory]
    [InlineData("source", "1")]
    [InlineData("kind", "\"bounce\"")]
    [InlineData("kind", "null")]
    [InlineData("mailSystem", "\"\"")]
    [InlineData("reportingMta", "\"\"")]
    [InlineData("reportingMta", "{\"name\":\"mx.example.org\"}")]
    [InlineData("arrivalDate", "\"Thu, 07 Jan 2010 12:34:56 +0100\"")]
    [InlineData("arrivalDate", "\"2010-01-07\"")]
    [InlineData("arrivalDate", "1262864096")]
    [InlineData("envelopeId", "314")]
    [InlineData("recipients", "null")]
    [InlineData("recipients", "{}")]
    [InlineData("recipients", "[null]")]
    [InlineData("recipients.0", "\"user@example.org\"")]
    [InlineData("recipients.0.finalRecipient", "\"\"")]
    [InlineData("recipients.0.action", "\"unknown\"")]
    [InlineData("recipients.0.action", "\"bounced\"")]
    [InlineData("recipients.0.status", "\"5\"")]
    [InlineData("recipients.0.lastAttempt", "\"soon\"")]
    [InlineData("recipients.0.reply", "null")]
    [InlineData("recipients.0.reply.code", "5")]
    [InlineData("recipients.0.replySource", "null")]
    [InlineData("recipients.0.replySource", "\"header\"")]
    [InlineData("original", "\"1@example.com\"")]
    [InlineData("original.date", "\"yesterday\"")]
    [InlineData("original.subject", "[\"Offer\"]")]
    [InlineData("warnings", "null")]
    [InlineData("warnings", "[1]")]
    [InlineData("disposition", "\"\"")]
    [InlineData("feedback", "\"abuse\"")]
    public void A_wrong_report_is_refused(string place, string value) => Faults(Changed(Report(), place, value)).Should().NotBeEmpty();

    [Theory]
    [InlineData("feedback.type", "\"\"")]
    [InlineData("feedback.incidents", "0")]
    [InlineData("feedback.incidents", "null")]
    [InlineData("feedback.originalRecipients", "\"user@example.org\"")]
    [InlineData("feedback.sourceIp", "3221225985")]
    public void A_wrong_complaint_is_refused(string place, string value) => Faults(Changed(Complaint(), place, value)).Should().NotBeEmpty();

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"550 5.1.1 No such user\"")]
    [InlineData("""{"recipients":[]}""")]
    [InlineData("""{"code":550,"text":"No such user"}""")]
    public void What_is_neither_is_refused(string json) => JsonForm.FaultsOf(JsonSerializer.Deserialize<JsonElement>(json)).Should().NotBeEmpty();

    [Fact]
    public void No_property_may_be_missing_or_be_of_a_foreign_kind()
    {
        foreach (var make in new Func<JsonNode>[] { Reply, Report, Complaint })
        {
            foreach (var place in Places(make(), "").Where(place => place != "source"))
            {
                Faults(Changed(make(), place, """[{"made":"up"}]""")).Should().NotBeEmpty("{0} is no such list", place);
                if (!char.IsAsciiDigit(place[^1]))
                    Faults(Changed(make(), place, null)).Should().NotBeEmpty("{0} has to be there", place);
            }
        }
    }

    [Fact]
    public void Properties_may_be_appended_everywhere()
    {
        foreach (var make in new Func<JsonNode>[] { Reply, Report, Complaint })
        {
            var json = make();
            foreach (var place in Places(json, "").ToList())
            {
                if (At(json, place) is JsonObject inner)
                    inner["madeUp"] = 1;
            }

            json["madeUp"] = new JsonArray();
            Faults(json).Should().BeEmpty();
        }
    }

    private static JsonNode Reply() => JsonSerializer.SerializeToNode(JsonDocuments.Reply)!;

    private static JsonNode Report() => JsonNode.Parse(JsonDocuments.WithSource("inbox.mbox").GetRawText())!;

    private static JsonNode Complaint() => JsonSerializer.SerializeToNode(JsonDocuments.Complaint)!;

    private static string[] Faults(JsonNode json) => JsonForm.FaultsOf(JsonSerializer.Deserialize<JsonElement>(json.ToJsonString()));

    /// <summary>The document with another value at a place, or without the place.</summary>
    private static JsonNode Changed(JsonNode json, string place, string? value)
    {
        var end = place.LastIndexOf('.');
        var parent = end < 0 ? json : At(json, place[..end])!;
        var name = place[(end + 1)..];
        if (value is null)
            parent.AsObject().Remove(name).Should().BeTrue("{0} is there", place);
        else if (parent is JsonArray array)
            array[int.Parse(name, null)] = JsonNode.Parse(value);
        else
            parent[name] = parent.AsObject().ContainsKey(name) ? JsonNode.Parse(value) : throw new ArgumentException($"There is no {place}.", nameof(place));
        return json;
    }

    private static JsonNode? At(JsonNode json, string place) =>
        place.Split('.').Aggregate<string, JsonNode?>(json, (node, name) => node is JsonArray array ? array[int.Parse(name, null)] : node![name]);

    /// <summary>All places of a document, those inside after what they are in.</summary>
    private static IEnumerable<string> Places(JsonNode? node, string front) => node switch
    {
        JsonObject inner => inner.SelectMany(property => Places(property.Value, front + property.Key + ".").Prepend(front + property.Key)),
        JsonArray array => array.SelectMany((item, index) => Places(item, $"{front}{index}.").Prepend($"{front}{index}")),
        _ => [],
    };
}
