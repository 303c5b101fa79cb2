using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Tests.Json;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A delivery report as JSON: all properties in one order, null where nothing is known.</summary>
public class DeliveryReportJsonTests
{
    private static readonly string[] ReportNames = ["kind", "mailSystem", "reportingMta", "arrivalDate", "envelopeId", "recipients", "original", "warnings", "receivedFromMta", "disposition", "feedback"];

    private static readonly string[] RecipientNames = ["finalRecipient", "originalRecipient", "action", "status", "remoteMta", "diagnosticCode", "lastAttempt", "willRetryUntil", "reply", "replySource", "finalLogId"];

    private static readonly JsonSerializerOptions Unusual = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [Theory]
    [InlineData(JsonDocuments.Bounce)]
    [InlineData("Subject: Minutes\n\nHello")]
    [InlineData("")]
    public void Properties_stand_in_one_order_whatever_is_known(string message)
    {
        using var json = Json(message);

        Names(json.RootElement).Should().Equal(ReportNames);
        foreach (var recipient in json.RootElement.GetProperty("recipients").EnumerateArray())
            Names(recipient).Should().Equal(RecipientNames);
    }

    [Theory]
    [InlineData("kind", "\"failure\"")]
    [InlineData("mailSystem", "null")]
    [InlineData("reportingMta", "\"mx.example.org\"")]
    [InlineData("arrivalDate", "\"2010-01-07T12:34:56+01:00\"")]
    [InlineData("envelopeId", "\"QQ314\"")]
    [InlineData("original", """{"messageId":"1@example.com","from":"sender@example.com","to":"list@example.org","subject":"caf\u00E9","date":"2010-01-07T12:34:00+01:00"}""")]
    [InlineData("warnings", "[]")]
    [InlineData("receivedFromMta", "\"mail.example.net\"")]
    [InlineData("disposition", "null")]
    [InlineData("feedback", "null")]
    public void A_report_is_written_with_what_is_known(string name, string value)
    {
        using var json = Json(JsonDocuments.Bounce);

        json.RootElement.GetProperty(name).GetRawText().Should().Be(value);
    }

    [Theory]
    [InlineData("finalRecipient", "\"user@example.com\"")]
    [InlineData("originalRecipient", "\"list@example.org\"")]
    [InlineData("action", "\"failed\"")]
    [InlineData("status", "\"5.0.0\"")]
    [InlineData("remoteMta", "\"mx.example.net\"")]
    [InlineData("diagnosticCode", "\"smtp; 550 5.1.1 User unknown\"")]
    [InlineData("lastAttempt", "\"2010-01-07T12:35:00+01:00\"")]
    [InlineData("willRetryUntil", "\"2010-01-08T12:35:00+01:00\"")]
    [InlineData("replySource", "\"diagnostic-code\"")]
    [InlineData("finalLogId", "\"17.42\"")]
    public void A_recipient_is_written_with_what_is_known(string name, string value)
    {
        using var json = Json(JsonDocuments.Bounce);

        json.RootElement.GetProperty("recipients")[0].GetProperty(name).GetRawText().Should().Be(value);
    }

    [Fact]
    public void A_reply_has_the_form_that_it_has_alone()
    {
        using var json = Json(JsonDocuments.Bounce);
        var reply = DeliveryReport.Read(Encoding.UTF8.GetBytes(JsonDocuments.Bounce)).Recipients[0].Reply;

        json.RootElement.GetProperty("recipients")[0].GetProperty("reply").GetRawText().Should().Be(JsonSerializer.Serialize(reply));
    }

    [Fact]
    public void Of_what_is_not_known_all_is_null()
    {
        using var json = Json("Subject: Minutes\n\nHello");

        json.RootElement.GetRawText().Should().Be("""
            {"kind":"none","mailSystem":null,"reportingMta":null,"arrivalDate":null,"envelopeId":null,"recipients":[],"original":null,"warnings":[],"receivedFromMta":null,"disposition":null,"feedback":null}
            """);
    }

    [Fact]
    public void Of_a_recipient_too()
    {
        using var json = Json("Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/disposition-notification\n\nDisposition: a/b; displayed\n--b--\n");
        var recipient = json.RootElement.GetProperty("recipients")[0];

        json.RootElement.GetProperty("disposition").GetString().Should().Be("displayed");
        RecipientNames.Where(name => recipient.GetProperty(name).ValueKind != JsonValueKind.Null).Should().Equal("reply", "replySource");
        recipient.GetProperty("replySource").GetString().Should().Be("none");
    }

    [Fact]
    public void A_feedback_report_is_written()
    {
        using var json = Json("Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: user@example.com\nSource-IP: 192.0.2.1\n--b--\n");

        json.RootElement.GetProperty("feedback").GetRawText().Should().Be("""
            {"type":"abuse","userAgent":null,"originalMailFrom":null,"originalRecipients":["user@example.com"],"sourceIp":"192.0.2.1","incidents":1}
            """);
    }

    [Theory]
    [InlineData("a.eml", "\"a.eml\"")]
    [InlineData(null, "null")]
    public void The_source_may_stand_in_front(string? source, string written)
    {
        var report = DeliveryReport.Read(Encoding.UTF8.GetBytes(JsonDocuments.Bounce));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            DeliveryReportJsonConverter.Write(writer, report, source);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be($$"""{"source":{{written}},{{JsonSerializer.Serialize(report)[1..]}}""");
    }

    [Fact]
    public void Naming_policies_of_users_do_not_touch_it()
    {
        var report = DeliveryReport.Read(Encoding.UTF8.GetBytes(JsonDocuments.Bounce));

        JsonSerializer.Serialize(report, Unusual).Should().Be(JsonSerializer.Serialize(report));
    }

    [Fact]
    public void A_report_is_not_read_back() => FluentActions.Invoking(() => JsonSerializer.Deserialize<DeliveryReport>("{}")).Should().Throw<NotSupportedException>();

    private static JsonDocument Json(string message) => JsonDocument.Parse(JsonSerializer.Serialize(DeliveryReport.Read(Encoding.UTF8.GetBytes(message))));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
