using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>The form of an entry in JSON.</summary>
public partial class JsonTests
{
    [Fact]
    public async Task Every_property_has_its_place()
    {
        var log = "Nov 23 21:14:30 mx postfix/qmgr[300]: 4F2A61: from=<b@example.com>, size=1804, nrcpt=1 (queue active)\n" +
            ReadLog.Bounce("anna@example.org").Replace("relay=", "orig_to=<info@example.net>, relay=", StringComparison.Ordinal);
        var entry = (await ReadLog.All(log)).Entries.Should().ContainSingle().Subject;

        JsonSerializer.Serialize(entry).Should().Be(
            """{"line":2,"time":"2026-11-23T21:14:33+00:00","rawTime":"Nov 23 21:14:33","mailSystem":"postfix","queueId":"4F2A61","sender":"b@example.com","recipient":"anna@example.org","originalRecipient":"info@example.net","relay":"mx.example.org","relayAddress":"192.0.2.7","phase":"rcpt-to","outcome":"bounced","status":"5.1.1","category":null,"reply":""" +
            $"{JsonSerializer.Serialize(entry.Reply)}}}");
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        MailLog.TryReadLine("Sending to anna@example.org failed: 550 5.1.1 User unknown", out var entry).Should().BeTrue();

        JsonSerializer.Serialize(entry).Should().StartWith(
            """{"line":0,"time":null,"rawTime":null,"mailSystem":null,"queueId":null,"sender":null,"recipient":"anna@example.org","originalRecipient":null,"relay":null,"relayAddress":null,"phase":"unknown","outcome":"bounced","status":null,"category":null,"reply":{""");
    }

    [Fact]
    public void The_contexts_of_users_know_entries()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);

        JsonSerializer.Serialize(entry!, OwnContext.Default.MailLogEntry).Should().Be(JsonSerializer.Serialize(entry));
        JsonSerializer.Serialize(new Report([entry!], MailLogOutcome.Deferred), OwnContext.Default.Report).Should().Be($"{{\"Entries\":[{JsonSerializer.Serialize(entry)}],\"Worst\":\"deferred\"}}");
    }

    [Fact]
    public void Members_may_stand_beside_others()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);
        var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("file", "mail.log");
            MailLogEntryJsonConverter.WriteMembers(writer, entry!);
            writer.WriteEndObject();
        }

        Encoding.UTF8.GetString(json.ToArray()).Should().Be("{\"file\":\"mail.log\"," + JsonSerializer.Serialize(entry)[1..]);
    }

    [Fact]
    public void An_entry_is_not_read_back() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MailLogEntry>("{}")).Should().Throw<NotSupportedException>().WithMessage("A MailLogEntry is not read from JSON; read it from its log.*");

    [Fact]
    public void Nobody_writes_nothing_to_nowhere()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry);
        using var writer = new Utf8JsonWriter(Stream.Null);

        FluentActions.Invoking(() => MailLogEntryJsonConverter.WriteMembers(null!, entry!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => MailLogEntryJsonConverter.WriteMembers(writer, null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        JsonSerializer.Serialize<MailLogEntry?>(null).Should().Be("null");
    }

    [Theory]
    [InlineData(MailLogOutcome.Sent, "\"sent\"")]
    [InlineData(MailLogOutcome.Deferred, "\"deferred\"")]
    [InlineData(MailLogOutcome.Bounced, "\"bounced\"")]
    [InlineData(MailLogOutcome.Rejected, "\"rejected\"")]
    public void Outcomes_have_names(MailLogOutcome outcome, string json)
    {
        JsonSerializer.Serialize(outcome).Should().Be(json);
        JsonSerializer.Deserialize<MailLogOutcome>(json).Should().Be(outcome);
    }

    internal sealed record Report(List<MailLogEntry> Entries, MailLogOutcome Worst);

    [JsonSerializable(typeof(MailLogEntry))]
    [JsonSerializable(typeof(Report))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
