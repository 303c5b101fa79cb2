using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>Events as JSON, in the manner of the library's other JSON.</summary>
public class JsonTests
{
    private const string Body = """[{"event":"bounce","email":"gone@example.net","timestamp":1772445600,"reason":"550 5.1.1 User unknown","bounce_classification":"Invalid Address","attempt":"2"},{"event":"open"}]""";

    [Fact]
    public void An_event_holds_all_its_properties_and_its_reply_in_the_form_of_the_library()
    {
        var told = SendingEvents.ReadSendGrid(Body).Events[0];

        var json = JsonSerializer.SerializeToNode(told)!.AsObject();

        json.Select(member => member.Key).Should().Equal(
            "service", "kind", "name", "recipient", "sender", "subject", "time", "messageId", "eventId", "serviceClass", "serviceCause", "serviceSeverity", "cause", "isHardBounce", "action", "remoteHost", "reportingMta", "attempt", "reply");
        JsonNode.DeepEquals(json["reply"], JsonSerializer.SerializeToNode(told.Reply)).Should().BeTrue();
        json.Remove("reply");
        JsonNode.DeepEquals(json, JsonNode.Parse("""
            {"service":"send-grid","kind":"bounced","name":"bounce","recipient":"gone@example.net","sender":null,"subject":null,"time":"2026-03-02T10:00:00+00:00","messageId":null,"eventId":null,
            "serviceClass":"Invalid Address","serviceCause":"user-unknown","serviceSeverity":"hard","cause":"user-unknown","isHardBounce":true,"action":"suppress","remoteHost":null,"reportingMta":null,"attempt":2}
            """)).Should().BeTrue();
    }

    [Fact]
    public void Every_public_property_of_an_event_is_written()
    {
        var json = JsonSerializer.SerializeToNode(SendingEvents.ReadSendGrid(Body).Events[1])!.AsObject();

        json.Select(member => member.Key).Should().BeEquivalentTo(typeof(SendingEvent).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
        json["time"].Should().BeNull();
        json["attempt"].Should().BeNull();
    }

    [Fact]
    public void A_result_holds_its_events_and_warnings()
    {
        var result = SendingEvents.ReadSendGrid(Body + "?");

        var json = JsonSerializer.SerializeToNode(result)!.AsObject();

        json.Select(member => member.Key).Should().Equal("service", "events", "warnings", "isWellFormed");
        json["events"]!.AsArray().Should().HaveCount(2);
        JsonNode.DeepEquals(json["events"]![0], JsonSerializer.SerializeToNode(result.Events[0])).Should().BeTrue();
        json["warnings"]!.AsArray().Select(warning => (string?)warning).Should().Equal(result.Warnings);
        ((bool)json["isWellFormed"]!).Should().BeFalse();
    }

    [Fact]
    public void Neither_is_read_back()
    {
        var one = () => JsonSerializer.Deserialize<SendingEvent>("{}");
        var all = () => JsonSerializer.Deserialize<SendingEventResult>("{}");

        one.Should().Throw<NotSupportedException>();
        all.Should().Throw<NotSupportedException>();
    }
}
