using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>The source-generated context writes and reads without reflection what is written and read with it, alone and chained.</summary>
public partial class JsonContextTests
{
    /// <summary>As where reflection is off: nothing is known but what the context holds.</summary>
    private static readonly JsonSerializerOptions Alone = new() { TypeInfoResolver = SmtpReplyJsonContext.Default };

    private static readonly Type[] WithoutForm =
    [
        typeof(Blocklist), typeof(CodeInfo), typeof(CodeReference), typeof(CodeUsage), typeof(MailProvider), typeof(MailSystem), typeof(ProviderRule), typeof(SmtpCandidate),
        typeof(ParsedPart), typeof(ReportOptions), typeof(SuppressionOptions), typeof(SuppressionThreshold), typeof(SmtpClassifier), typeof(SmtpRule), typeof(SmtpRuleError),
        typeof(SmtpExceptionReader), typeof(ReplyParseError), typeof(MboxReader),
    ];

    public static TheoryData<Type> Enums => EnumJsonTests.Enums;

    public static TheoryData<string> Replies => MadeReplies.Names;

    [Fact]
    public void Every_public_type_has_a_form_or_is_known_to_have_none()
    {
        var types = typeof(SmtpReply).Assembly.GetExportedTypes().Where(type => !IsStatic(type) && !IsHelper(type));

        types.Where(type => SmtpReplyJsonContext.Default.GetTypeInfo(type) is null).Should().BeEquivalentTo(WithoutForm);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enums_have_their_names(Type type)
    {
        foreach (var member in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(member, type, Alone);
            json.Should().Be(JsonSerializer.Serialize(member, type));
            JsonSerializer.Deserialize(json, type, Alone).Should().Be(member);
        }
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_reply_comes_back(string name)
    {
        var reply = MadeReplies.ByName[name];
        var json = JsonSerializer.Serialize(reply, SmtpReplyJsonContext.Default.SmtpReply);

        json.Should().Be(JsonSerializer.Serialize(reply));
        JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.SmtpReply).Should().Be(reply);
    }

    [Fact]
    public void A_report_is_the_same() =>
        JsonSerializer.Serialize(JsonDocuments.Report, SmtpReplyJsonContext.Default.DeliveryReport).Should().Be(JsonSerializer.Serialize(JsonDocuments.Report));

    [Fact]
    public void Lists_of_replies_come_back()
    {
        SmtpReply[] replies = [JsonDocuments.Reply, SmtpReply.Parse("250 2.0.0 Ok")];
        var json = JsonSerializer.Serialize(replies, SmtpReplyJsonContext.Default.SmtpReplyArray);

        json.Should().Be(JsonSerializer.Serialize(replies));
        JsonSerializer.Serialize([.. replies], SmtpReplyJsonContext.Default.ImmutableArraySmtpReply).Should().Be(json);
        JsonSerializer.Serialize(replies, SmtpReplyJsonContext.Default.IReadOnlyListSmtpReply).Should().Be(json);
        JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.SmtpReplyArray).Should().Equal(replies);
        JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.ImmutableArraySmtpReply).Should().Equal(replies);
        JsonSerializer.Deserialize(json, SmtpReplyJsonContext.Default.IReadOnlyListSmtpReply).Should().Equal(replies);
    }

    [Fact]
    public async Task Lists_and_streams_of_reports_are_written()
    {
        DeliveryReport[] reports = [JsonDocuments.Report, DeliveryReport.ReadText("")];
        var json = JsonSerializer.Serialize(reports);
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, Slowly(reports), SmtpReplyJsonContext.Default.IAsyncEnumerableDeliveryReport, TestContext.Current.CancellationToken);

        JsonSerializer.Serialize(reports, SmtpReplyJsonContext.Default.DeliveryReportArray).Should().Be(json);
        JsonSerializer.Serialize([.. reports], SmtpReplyJsonContext.Default.ImmutableArrayDeliveryReport).Should().Be(json);
        JsonSerializer.Serialize(reports, SmtpReplyJsonContext.Default.IReadOnlyListDeliveryReport).Should().Be(json);
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be(json);
    }

    [Fact]
    public void Chained_it_knows_what_the_context_of_an_application_does_not()
    {
        var answer = new Answer("1@example.com", JsonDocuments.Reply.Diagnosis);
        var chained = new JsonSerializerOptions { TypeInfoResolver = AnswerJson.Default };
        chained.TypeInfoResolverChain.Add(SmtpReplyJsonContext.Default);
        var combined = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(AnswerJson.Default, SmtpReplyJsonContext.Default) };
        var without = () => JsonSerializer.Serialize(answer, AnswerJson.Default.Answer);

        foreach (var options in new[] { chained, combined })
            JsonSerializer.Serialize(answer, options).Should().Be($$"""{"Id":"1@example.com","Details":{{JsonSerializer.Serialize(JsonDocuments.Reply.Diagnosis)}}}""");
        without.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Options_of_users_change_the_layout_alone()
    {
        var context = new SmtpReplyJsonContext(new JsonSerializerOptions
        {
            WriteIndented = true,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        });
        var json = JsonSerializer.Serialize(JsonDocuments.Report, context.DeliveryReport);

        json.Should().Contain("\n  \"kind\": ");
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(JsonDocuments.Report)).Should().BeTrue();
    }

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    /// <summary>What makes the JSON, exceptions, and what lives on the stack.</summary>
    private static bool IsHelper(Type type) =>
        type.IsByRefLike || type.IsAssignableTo(typeof(JsonConverter)) || type.IsAssignableTo(typeof(JsonSerializerContext)) || type.IsAssignableTo(typeof(Exception));

    private static async IAsyncEnumerable<DeliveryReport> Slowly(DeliveryReport[] reports)
    {
        foreach (var report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }

    public sealed record Answer(string Id, object Details);

    [JsonSerializable(typeof(Answer))]
    private sealed partial class AnswerJson : JsonSerializerContext;
}
