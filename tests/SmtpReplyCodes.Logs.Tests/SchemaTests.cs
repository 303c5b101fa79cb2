using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>Entries are written as the schema says that ships with the core.</summary>
public class SchemaTests
{
    [Theory]
    [MemberData(nameof(SpecimenTests.Specimens), MemberType = typeof(SpecimenTests))]
    public async Task Every_entry_of_a_specimen_fits(string specimen)
    {
        await using var log = File.OpenRead(Checkout.File("tests", "SmtpReplyCodes.Logs.Tests", "Specimens", specimen + ".log"));

        await foreach (var entry in MailLog.ReadAsync(log, new MailLogOptions { Year = 2026, Offset = TimeSpan.Zero }, TestContext.Current.CancellationToken))
        {
            var json = JsonSerializer.SerializeToElement(entry);
            JsonForm.FaultsOf(json).Should().BeEmpty("of line {0}", entry.LineNumber);
            JsonForm.FaultsOf(json, "logEntry").Should().BeEmpty("of line {0}", entry.LineNumber);
        }
    }

    [Fact]
    public void Every_property_that_is_written_is_in_the_schema_and_required_and_the_other_way_round()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);
        var written = JsonSerializer.SerializeToElement(entry).EnumerateObject().Select(property => property.Name).ToList();
        var schema = JsonForm.Definition("logEntry");

        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal(written);
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Equal(written.Prepend("source"));
    }

    [Theory]
    [InlineData("outcome", "\"lost\"")]
    [InlineData("line", "-1")]
    [InlineData("recipient", "[]")]
    [InlineData("reply", "null")]
    public void What_would_never_be_written_is_refused(string property, string value)
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);
        var json = JsonSerializer.SerializeToNode(entry)!;

        json[property] = System.Text.Json.Nodes.JsonNode.Parse(value);

        JsonForm.FaultsOf(json.Deserialize<JsonElement>()).Should().NotBeEmpty();
    }

    [Fact]
    public void Outcomes_are_those_of_the_enum() =>
        JsonForm.Definition("logOutcome").GetProperty("enum").EnumerateArray().Select(name => name.GetRawText()).Should().Equal(Enum.GetValues<MailLogOutcome>().Select(outcome => JsonSerializer.Serialize(outcome)));
}
