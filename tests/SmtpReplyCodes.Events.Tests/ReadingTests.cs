using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SmtpReplyCodes.Events.Tests.Support;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>What does not matter: the order, what is unknown, the layout, how many there are. And what does: the limit, the classifier.</summary>
public class ReadingTests
{
    public static TheoryData<string> Names => [.. EventSample.Names];

    public static TheoryData<string> JsonNames => [.. EventSample.Names.Where(name => name.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_and_bytes_are_read_alike(string name)
    {
        var sample = new EventSample(name);

        Told.By(SendingEvents.Read(sample.Service, Encoding.UTF8.GetString(sample.Body))).Should().Be(sample.Expected);
    }

    [Theory]
    [MemberData(nameof(JsonNames))]
    public void The_order_of_properties_and_what_is_unknown_change_nothing(string name)
    {
        var sample = new EventSample(name);

        for (var seed = 0; seed < 5; seed++)
        {
            var shuffled = Shuffled(JsonNode.Parse(sample.Body), new Random(seed), name)!.ToJsonString();
            Told.By(SendingEvents.Read(sample.Service, shuffled)).Should().Be(sample.Expected);
        }
    }

    [Fact]
    public void Ten_times_the_events_take_about_ten_times_as_long()
    {
        var few = Batch(1_000);
        var many = Batch(10_000);
        SendingEvents.ReadSendGrid(few).Events.Should().HaveCount(1_000);

        var ratio = Enumerable.Range(0, 5).Min(_ => TimeOf(many) / TimeOf(few));

        ratio.Should().BeLessThan(40, "the time grows with the number of events, not with its square, which would be a hundred");
    }

    [Fact]
    public void A_long_name_over_many_values_takes_no_memory_for_each()
    {
        var body = Encoding.UTF8.GetBytes($$"""[{"event":"open","{{new string('n', 100_000)}}":[{{string.Join(',', Enumerable.Repeat("{\"a\":1}", 100_000))}}]}]""");

        var before = GC.GetAllocatedBytesForCurrentThread();
        SendingEvents.ReadSendGrid(body).Events.Should().ContainSingle();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200L * body.Length);
    }

    [Fact]
    public void Beyond_the_limit_reading_stops_with_a_warning()
    {
        var result = SendingEvents.ReadSendGrid(Batch(20), SendingEventOptions.Default with { MaxEvents = 7 });

        result.Events.Should().HaveCount(7);
        result.Warnings.Should().Equal("There are more than 7 events; the others are not read.");
        SendingEvents.ReadSendGrid(Batch(7), SendingEventOptions.Default with { MaxEvents = 7 }).Warnings.Should().BeEmpty();
        SendingEvents.ReadSendGrid(Batch(2), SendingEventOptions.Default with { MaxEvents = -1 }).Events.Should().ContainSingle();
    }

    [Fact]
    public void The_limit_holds_for_the_recipients_of_one_event_and_for_pages_too()
    {
        var options = new SendingEventOptions { MaxEvents = 3 };
        var recipients = string.Join(',', Enumerable.Range(0, 9).Select(i => $"\"r{i}@example.net\""));

        SendingEvents.ReadResend($$"""{"type":"email.sent","data":{"to":[{{recipients}}]} }""", options).Events.Should().HaveCount(3);
        SendingEvents.ReadMailgun($$"""{"items":[{{string.Join(',', Enumerable.Repeat("{\"event\":\"opened\"}", 9))}}],"paging":{} }""", options).Events.Should().HaveCount(3);
        SendingEventOptions.Default.MaxEvents.Should().Be(100_000);
    }

    [Fact]
    public void Objects_one_behind_the_other_are_read_as_well()
    {
        const string body = """
            {"event":"opened","recipient":"a@example.net"}
            {"event":"clicked","recipient":"b@example.net"}{"event":"accepted","recipient":"c@example.net"}

            """;

        var result = SendingEvents.ReadMailgun(body);

        result.IsWellFormed.Should().BeTrue();
        result.Events.Select(item => item.Recipient).Should().Equal("a@example.net", "b@example.net", "c@example.net");
    }

    [Fact]
    public void The_classifier_of_the_options_diagnoses()
    {
        var rules = SmtpRuleFile.Parse("""{ "rules": [ { "id": "acme/x", "cause": "mailbox-disabled", "any": ["gone to the alumni"] } ] }""");
        var options = new SendingEventOptions { Classifier = SmtpClassifier.Default.Prepend(rules) };

        var told = SendingEvents.ReadSendGrid("""[{"event":"bounce","reason":"550 gone to the alumni"}]""", options).Events.Should().ContainSingle().Subject;

        told.Cause.Should().Be(SmtpCause.MailboxDisabled);
        told.Reply.Diagnosis.RuleId.Should().Be("acme/x");
    }

    [Theory]
    [InlineData("1772445600", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("\"1772445600\"", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("1772445600.908181", "2026-03-02T10:00:00.9081810+00:00")]
    [InlineData("1.7724456e9", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("1772445600123", "2026-03-02T10:00:00.1230000+00:00")]
    [InlineData("0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2026-03-02T10:00:00Z\"", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("\"2026-03-02T10:00:00.123Z\"", "2026-03-02T10:00:00.1230000+00:00")]
    [InlineData("\"2026-03-02T10:00:00.123456789Z\"", "2026-03-02T10:00:00.1234567+00:00")]
    [InlineData("\"2026-03-02T11:00:00+01:00\"", "2026-03-02T11:00:00.0000000+01:00")]
    [InlineData("\"2026-03-02T10:00:00\"", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("\"2026-03-02 10:00:00\"", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("\"2026-03-02 10:00:00.894719+00\"", "2026-03-02T10:00:00.8947190+00:00")]
    [InlineData("\"Mon, 2 Mar 2026 11:00:00 +0100\"", "2026-03-02T11:00:00.0000000+01:00")]
    [InlineData("\"Mon, 02 Mar 2026 10:00:00 GMT\"", "2026-03-02T10:00:00.0000000+00:00")]
    [InlineData("\"2 Mar 2026 10:00:00 -0500\"", "2026-03-02T10:00:00.0000000-05:00")]
    [InlineData("-5", null)]
    [InlineData("1e300", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("\"yesterday\"", null)]
    [InlineData("\"10:30\"", null)]
    [InlineData("\"2026-02-30T10:00:00Z\"", null)]
    [InlineData("\"9999-12-31T23:59:59-14:00\"", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void Times_come_in_many_forms(string json, string? time)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var told = SendingEvents.ReadSendGrid($$"""[{"event":"open","timestamp":{{json}}}]""").Events.Should().ContainSingle().Subject;
        CultureInfo.CurrentCulture = culture;

        told.Time?.ToString("O", CultureInfo.InvariantCulture).Should().Be(time);
    }

    [Theory]
    [InlineData("mandrill_events=%5B%7B%22event%22%3A%22spam%22%7D%5D")]
    [InlineData("other=1&mandrill_events=[{\"event\":\"spam\"}]&more=2")]
    [InlineData("mandrill_events=%5B+%7B%22event%22:+%22spam%22%7D+%5d")]
    [InlineData("[{\"event\":\"spam\"}]")]
    [InlineData("{\"event\":\"spam\",\"x\":\"mandrill_events=1&\"}")]
    public void The_form_of_Mandrill_and_its_JSON_are_read_alike(string body)
    {
        var result = SendingEvents.ReadMandrill(body);

        result.IsWellFormed.Should().BeTrue();
        result.Events.Should().ContainSingle().Which.Kind.Should().Be(SendingEventKind.Complained);
    }

    [Theory]
    [InlineData("mandrill_events=", "The body is empty.")]
    [InlineData("mandrill_events=%5B%7", "The body is no JSON from line 1, byte 2 on; what is not whole before that is not read.")]
    [InlineData("mandrill_events=%zz", "The body is no JSON from line 1, byte 1 on; what is not whole before that is not read.")]
    public void A_broken_form_is_warned_of(string body, string warning) => SendingEvents.ReadMandrill(body).Warnings.Should().Equal(warning);

    private static byte[] Batch(int count) =>
        Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"event":"bounce","email":"r{{i}}@example.net","reason":"550 5.1.1 User unknown","timestamp":1772445600}""")) + "]");

    private static double TimeOf(byte[] body)
    {
        var watch = Stopwatch.StartNew();
        SendingEvents.ReadSendGrid(body);
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The same with its properties in another order, and unknown ones between them.</summary>
    private static JsonNode? Shuffled(JsonNode? node, Random random, string name) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(item => Shuffled(item, random, name))]),
        JsonObject { Count: > 0 } o when !(o.Count == 1 && o.ContainsKey("msys")) && !o.All(member => member.Key.EndsWith("_event", StringComparison.Ordinal)) =>
            new JsonObject(o.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random, name))).Append(KeyValuePair.Create<string, JsonNode?>("unknown-" + name, new JsonArray(1, null, new JsonObject { ["x"] = "y" }))).OrderBy(_ => random.Next())),
        JsonObject o => new JsonObject(o.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random, name)))),
        _ => node?.DeepClone(),
    };
}
