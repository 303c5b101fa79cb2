using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The types name their converters themselves: replies, codes and enums work inside the types of users, by reflection and by source generation.</summary>
public partial class ReplyJsonInOwnTypesTests
{
    private static readonly SmtpReply Refused = SmtpReply.Parse("550 5.1.1 No such user"), Deferred = SmtpReply.Create(450, "4.2.0 Greylisted", new ReplyContext { Phase = SmtpPhase.Data });

    private static readonly JsonSerializerOptions Unusual = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly Attempt SomeAttempt = new(
        "a@example.org",
        Deferred,
        null,
        [Refused, Deferred],
        new Dictionary<SmtpCause, SmtpReply> { [SmtpCause.UserUnknown] = Refused },
        SmtpAction.RetryLater,
        new EnhancedStatusCode(4, 2, 0));

    [Fact]
    public void Arrays_and_lists_come_back()
    {
        JsonSerializer.Deserialize<SmtpReply[]>(JsonSerializer.Serialize(new[] { Refused, Deferred })).Should().Equal(Refused, Deferred);
        JsonSerializer.Deserialize<List<SmtpReply?>>(JsonSerializer.Serialize(new List<SmtpReply?> { null, Refused })).Should().Equal(null, Refused);
    }

    [Fact]
    public void An_object_around_replies_comes_back() =>
        JsonSerializer.Deserialize<Attempt>(JsonSerializer.Serialize(SomeAttempt)).Should().BeEquivalentTo(SomeAttempt);

    [Fact]
    public void Reading_goes_on_behind_the_reply() =>
        JsonSerializer.Deserialize<Attempt>("""{"Last":{"text":"x","note":[{}]},"Recipient":"a@example.org"}""")!.Recipient.Should().Be("a@example.org");

    [Fact]
    public void Inside_it_has_the_same_form_as_outside()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(SomeAttempt));

        json.RootElement.GetProperty("Last").GetRawText().Should().Be(JsonSerializer.Serialize(Deferred));
        json.RootElement.GetProperty("ByCause").GetRawText().Should().Be($$"""{"user-unknown":{{JsonSerializer.Serialize(Refused)}}}""");
        json.RootElement.GetProperty("Next").GetString().Should().Be("retry-later");
    }

    [Fact]
    public void Naming_policies_of_users_do_not_touch_it() => JsonSerializer.Serialize(Refused, Unusual).Should().Be(JsonSerializer.Serialize(Refused));

    [Fact]
    public void Source_generation_writes_and_reads_the_same()
    {
        JsonSerializer.Serialize(Refused, AttemptJson.Default.SmtpReply).Should().Be(JsonSerializer.Serialize(Refused));
        JsonSerializer.Deserialize(JsonSerializer.Serialize(Refused), AttemptJson.Default.SmtpReply).Should().Be(Refused);
        JsonSerializer.Serialize(SomeAttempt, AttemptJson.Default.Attempt).Should().Be(JsonSerializer.Serialize(SomeAttempt));
        JsonSerializer.Deserialize(JsonSerializer.Serialize(SomeAttempt), AttemptJson.Default.Attempt).Should().BeEquivalentTo(SomeAttempt);
    }

    public sealed record Attempt(
        string Recipient,
        SmtpReply? Last,
        SmtpReply? First,
        IReadOnlyList<SmtpReply> All,
        IReadOnlyDictionary<SmtpCause, SmtpReply> ByCause,
        SmtpAction Next,
        EnhancedStatusCode? Status);

    [JsonSerializable(typeof(Attempt))]
    [JsonSerializable(typeof(SmtpReply))]
    private sealed partial class AttemptJson : JsonSerializerContext;
}
