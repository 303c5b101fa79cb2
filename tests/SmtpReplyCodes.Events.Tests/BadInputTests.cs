using System.Text;
using SmtpReplyCodes.Events.Tests.Support;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>Whatever comes, there is a result: what was whole before the mistake, and a warning that says where that is.</summary>
public class BadInputTests
{
    private const string Event = """{"event":"bounce","email":"anna@example.net","reason":"550 5.1.1 User unknown"}""";

    public static TheoryData<string> Names => [.. EventSample.Names];

    public static TheoryData<SendingService> Services => [.. Enum.GetValues<SendingService>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_body_cut_off_anywhere_keeps_the_whole_events_before(string name)
    {
        var sample = new EventSample(name);
        var whole = sample.Read();
        var most = 0;

        for (var length = 0; length < sample.Body.Length; length++)
        {
            var result = SendingEvents.Read(sample.Service, sample.Body.AsSpan(0, length));

            if (result.Events.Length < most || result.Events.Length > whole.Events.Length || !Enumerable.Range(0, result.Events.Length).All(i => AreAlike(result.Events[i], whole.Events[i])))
                Assert.Fail($"An event came or went elsewhere than at its own end, at byte {length}.");
            if (!result.IsWellFormed && result.Warnings.Length == 0)
                Assert.Fail($"Nothing is said of the end at byte {length}.");
            most = result.Events.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_byte_changed_anywhere_throws_nothing(string name)
    {
        var sample = new EventSample(name);
        var body = sample.Body;

        for (var at = 0; at < body.Length; at++)
        {
            var original = body[at];
            foreach (var other in (ReadOnlySpan<byte>)[0, (byte)'"', (byte)'}', 0xFF, (byte)(original ^ 1)])
            {
                body[at] = other;
                var result = SendingEvents.Read(sample.Service, body);
                foreach (var item in result.Events)
                    _ = item.IsHardBounce;
                if (!result.IsWellFormed && result.Warnings.Length == 0)
                    Assert.Fail($"Nothing is said of byte {at}, which is {other:X2} now.");
            }

            body[at] = original;
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Nothing_gives_a_warning_and_no_event(SendingService service)
    {
        foreach (var body in (string?[])[null, "", " \r\n\t", "\uFEFF"])
        {
            var result = SendingEvents.Read(service, body);

            result.Events.Should().BeEmpty();
            result.IsWellFormed.Should().BeFalse();
            result.Warnings.Should().Equal("The body is empty.");
        }
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void JSON_without_an_event_is_well_formed_and_warned_of(SendingService service)
    {
        foreach (var body in (string[])["null", "17", "\"text\"", "true", "{}", "[null]", "[[{}]]", "{\"event\":null}"])
        {
            var result = SendingEvents.Read(service, body);

            result.Events.Should().BeEmpty();
            result.IsWellFormed.Should().BeTrue();
            result.Warnings.Should().Equal("One value that is no event of this service was passed over.");
        }

        SendingEvents.Read(service, "[]").Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("[" + Event + ",\n" + Event + ",\n{\"event\":]", 2, 3, 10)]
    [InlineData("{\"event\": nul}", 0, 1, 14)]
    [InlineData("[" + Event, 1, 1, 81)]
    [InlineData(Event + "\n" + Event + "  oops", 2, 2, 82)]
    [InlineData("\uFEFF!", 0, 1, 4)]
    [InlineData("<html></html>", 0, 1, 1)]
    [InlineData("event=bounce&email=anna", 0, 1, 1)]
    public void A_mistake_has_a_line_and_a_byte(string body, int events, int line, int column)
    {
        var result = SendingEvents.ReadSendGrid(body);

        result.Events.Should().HaveCount(events);
        result.IsWellFormed.Should().BeFalse();
        result.Warnings.Should().Equal($"The body is no JSON from line {line}, byte {column} on; what is not whole before that is not read.");
    }

    [Fact]
    public void A_mistake_within_the_string_of_SNS_is_told_as_such()
    {
        var result = SendingEvents.ReadAmazonSes("""{"Type":"Notification","Message":"{\"eventType\":\"Bounce\",\n oops"}""");

        result.Events.Should().BeEmpty();
        result.Warnings.Should().Equal("The JSON in Message is no JSON from line 2, byte 2 on; what is not whole before that is not read.");
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 0)]
    [InlineData(100_000, 0)]
    public void Deep_nesting_ends_at_64(int depth, int events)
    {
        var body = Event[..^1] + ",\"x\":" + new string('[', depth) + new string(']', depth) + "}";

        SendingEvents.ReadSendGrid(body).Events.Should().HaveCount(events);
    }

    [Theory]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("\\ude9a x", "\uFFFD x")]
    [InlineData("\\ude9a\\ud83d", "\uFFFD\uFFFD")]
    [InlineData("\\ud83d\\ude9a", "\U0001F69A")]
    [InlineData("\\uD83D\\uDE9A\\u00e9\\n\\r\\t\\b\\f\\/\\\\\\\"é", "\U0001F69Aé\n\r\t\b\f/\\\"é")]
    [InlineData("\\u0000", "\0")]
    public void Escapes_become_text_and_halves_of_pairs_do_not_stay(string escaped, string text) =>
        SendingEvents.ReadBrevo($$"""{"event":"spam","email":"a@example.net","subject":"{{escaped}}."}""").Events.Should().ContainSingle().Which.Subject.Should().Be(text + ".");

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0x80, (byte)'\\', (byte)'n', 0xE2, 0x82 })]
    public void Bytes_that_are_no_UTF8_are_replaced(byte[] bytes)
    {
        byte[] body = [.. "{\"event\":\"spam\",\"email\":\""u8, .. bytes, .. "\",\""u8, .. bytes, .. "\":1}"u8];

        var recipient = SendingEvents.ReadBrevo(body).Events.Should().ContainSingle().Which.Recipient;

        recipient.Should().StartWith("\uFFFD");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(recipient!)).Should().Be(recipient, "it is valid UTF-16");
    }

    [Theory]
    [InlineData("""{"event":"bounce","email":"a@example.net","email":"b@example.net"}""", "b@example.net")]
    [InlineData("""{"event":"open","email":"a@example.net","event":"bounce"}""", "a@example.net")]
    public void Of_two_properties_of_one_name_the_last_counts(string body, string recipient)
    {
        var told = SendingEvents.ReadSendGrid(body).Events.Should().ContainSingle().Subject;

        told.Recipient.Should().Be(recipient);
        told.Kind.Should().Be(SendingEventKind.Bounced);
    }

    [Fact]
    public void Comments_and_commas_too_many_do_no_harm() =>
        SendingEvents.ReadSendGrid("/* all */ [ " + Event + ", // the last\n ]").Should().BeEquivalentTo(new { IsWellFormed = true, Warnings = Array.Empty<string>() });

    [Fact]
    public void An_unknown_service_is_a_mistake_of_the_caller()
    {
        var read = () => SendingEvents.Read((SendingService)99, "[]");

        read.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool AreAlike(SendingEvent one, SendingEvent other) => one.Recipient == other.Recipient && one.Reply == other.Reply && one.Kind == other.Kind;
}
