using System.Text.Json;
using System.Text.Json.Nodes;
using SmtpReplyCodes.Events.Tests.Support;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>Events are written as the schema says that ships with the core.</summary>
public class SchemaTests
{
    private const string Body = """[{"event":"bounce","email":"gone@example.net","timestamp":1772445600,"reason":"550 5.1.1 User unknown","bounce_classification":"Invalid Address"}]""";

    public static TheoryData<string> Names => [.. EventSample.Names];

    public static TheoryData<string, Type> Enums => new()
    {
        { "sendingService", typeof(SendingService) },
        { "eventKind", typeof(SendingEventKind) },
        { "bounceSeverity", typeof(BounceSeverity) },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_fits(string name)
    {
        var result = new EventSample(name).Read();

        JsonForm.FaultsOf(JsonSerializer.SerializeToElement(result)).Should().BeEmpty();
        foreach (var item in result.Events)
            JsonForm.FaultsOf(JsonSerializer.SerializeToElement(item)).Should().BeEmpty();
    }

    [Fact]
    public void Every_property_that_is_written_is_in_the_schema_and_required_and_the_other_way_round()
    {
        var result = SendingEvents.ReadSendGrid(Body);
        foreach (var (definition, json) in new[] { ("eventResult", JsonSerializer.SerializeToElement(result)), ("event", JsonSerializer.SerializeToElement(result.Events[0])) })
        {
            var written = json.EnumerateObject().Select(property => property.Name).ToList();
            var schema = JsonForm.Definition(definition);

            schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal(written);
            schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Equal(written);
        }
    }

    [Theory]
    [InlineData("service", "\"SendGrid\"")]
    [InlineData("kind", "\"lost\"")]
    [InlineData("cause", "null")]
    [InlineData("attempt", "\"2\"")]
    [InlineData("reply", "null")]
    public void What_would_never_be_written_is_refused(string property, string value)
    {
        var json = JsonSerializer.SerializeToNode(SendingEvents.ReadSendGrid(Body).Events[0])!;

        json[property] = JsonNode.Parse(value);

        JsonForm.FaultsOf(json.Deserialize<JsonElement>()).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Names_are_those_of_the_enum(string definition, Type type) =>
        JsonForm.Definition(definition).GetProperty("enum").EnumerateArray().Select(name => name.GetRawText()).Should().Equal(Enum.GetValues(type).Cast<object>().Select(member => JsonSerializer.Serialize(member, type)));
}
