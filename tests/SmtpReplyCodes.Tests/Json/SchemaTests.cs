using System.Text.Json;
using SmtpReplyCodes.Tests.Reports;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>What the library writes is what the schema says.</summary>
public class SchemaTests
{
    /// <summary>What other packages write is compared in their tests.</summary>
    private static readonly string[] OfOtherPackages = ["logEntry", "event", "eventResult"];

    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string> Specimens => new(Specimen.All.Select(specimen => specimen.Name));

    [Theory]
    [MemberData(nameof(Specimens))]
    public void Every_report_fits(string name)
    {
        var report = DeliveryReport.Read(new Specimen(name).Bytes);

        JsonForm.FaultsOf(JsonSerializer.SerializeToElement(report)).Should().BeEmpty();
    }

    [Fact]
    public void A_report_with_its_source_fits() =>
        JsonForm.FaultsOf(JsonDocuments.WithSource("inbox.mbox")).Concat(JsonForm.FaultsOf(JsonDocuments.WithSource(null))).Should().BeEmpty();

    [Fact]
    public void Replies_of_every_code_and_cause_fit()
    {
        var replies = SampleReplies.All.ToList();

        foreach (var reply in replies)
            JsonForm.FaultsOf(JsonSerializer.SerializeToElement(reply)).Should().BeEmpty("of {0}", reply);
        replies.Select(reply => reply.Cause).Distinct().Should().BeEquivalentTo(Enum.GetValues<SmtpCause>());
        replies.SelectMany(reply => reply.Diagnosis.Evidence).Select(evidence => evidence.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<SmtpEvidenceKind>());
        replies.Should().Contain(reply => reply.Diagnosis.Blocklist != null && reply.Diagnosis.BlocklistEntry != null);
    }

    [Fact]
    public void Parts_fit_alone()
    {
        var report = JsonDocuments.Report;
        var reply = JsonDocuments.Reply;
        (string Definition, object Part)[] parts =
        [
            ("reply", reply),
            ("report", report),
            ("diagnosis", reply.Diagnosis),
            ("advice", reply.Advice),
            ("advice", SmtpReply.Create(450, "4.2.0 Greylisted").Advice),
            ("evidence", reply.Diagnosis.Evidence[0]),
            ("context", reply.Context!),
            ("recipient", report.Recipients[0]),
            ("original", report.Original!),
            ("feedback", JsonDocuments.Complaint.Feedback!),
            ("mtaOrNull", report.ReportingMta!),
            ("enhancedCodeOrNull", reply.EnhancedCode!),
            ("enhancedCodeOrNull", default(EnhancedStatusCode)),
            ("decodedSender", EnvelopeSender.Decode("list-owner+user=example.org@lists.example.net")!),
            ("suppressionEntry", new SuppressionEntry(Noon, reply)),
            ("suppressionEntry", default(SuppressionEntry)),
            ("suppressionDecision", SuppressionPolicy.Decide([new SuppressionEntry(Noon, reply)])),
            ("suppressionDecision", SuppressionPolicy.Decide([])),
        ];
        foreach (var (definition, part) in parts)
            JsonForm.FaultsOf(JsonSerializer.SerializeToElement(part, part.GetType()), definition).Should().BeEmpty("of {0}", definition);
    }

    /// <summary>Whoever appends a property to the JSON has to describe it.</summary>
    [Fact]
    public void Every_property_that_is_written_is_in_the_schema_and_required_and_the_other_way_round()
    {
        var report = JsonSerializer.SerializeToElement(JsonDocuments.Report);
        var recipient = report.GetProperty("recipients")[0];
        var reply = JsonSerializer.SerializeToElement(JsonDocuments.Reply);
        (string Definition, JsonElement Json)[] objects =
        [
            ("reply", reply),
            ("diagnosis", JsonSerializer.SerializeToElement(JsonDocuments.Reply.Diagnosis)),
            ("advice", reply.GetProperty("advice")),
            ("evidence", reply.GetProperty("evidence")[0]),
            ("blocklist", reply.GetProperty("blocklist")),
            ("context", reply.GetProperty("context")),
            ("report", JsonDocuments.WithSource("inbox.mbox")),
            ("recipient", recipient),
            ("original", report.GetProperty("original")),
            ("feedback", JsonSerializer.SerializeToElement(JsonDocuments.Complaint).GetProperty("feedback")),
            ("suppressionEntry", JsonSerializer.SerializeToElement(new SuppressionEntry(Noon, JsonDocuments.Reply))),
            ("suppressionDecision", JsonSerializer.SerializeToElement(SuppressionPolicy.Decide([]))),
            ("decodedSender", JsonSerializer.SerializeToElement(new DecodedSender(RewriteKind.Batv, "user@example.org"))),
        ];

        JsonForm.Document.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)).Select(definition => definition.Name)
            .Should().BeEquivalentTo(objects.Select(entry => entry.Definition).Concat(OfOtherPackages));
        foreach (var (definition, json) in objects)
        {
            var written = json.EnumerateObject().Select(property => property.Name).ToList();
            written.Should().BeEquivalentTo(Properties(definition), "of {0}", definition);
            Required(definition).Should().Equal(written.Where(name => name != "source"), "of {0}", definition);
        }
    }

    [Fact]
    public void Everything_is_described()
    {
        foreach (var definition in JsonForm.Document.GetProperty("$defs").EnumerateObject().Where(definition => !definition.Name.EndsWith("OrNull", StringComparison.Ordinal)))
        {
            definition.Value.GetProperty("description").GetString().Should().EndWith(".", "{0} is described", definition.Name);
            foreach (var name in definition.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToList() : [])
                (name.Value.TryGetProperty("description", out _) || name.Value.TryGetProperty("$ref", out _)).Should().BeTrue("{0} of {1} is described", name.Name, definition.Name);
        }
    }

    /// <summary>The properties of a diagnosis stand in its reply.</summary>
    private static IEnumerable<string> Properties(string definition) =>
        JsonForm.Definition(definition).GetProperty("properties").EnumerateObject().Select(property => property.Name).Concat(definition == "reply" ? Properties("diagnosis") : []);

    private static IEnumerable<string> Required(string definition) => JsonForm.Definition(definition).GetProperty("required").EnumerateArray().Select(name => name.GetString()!);
}
