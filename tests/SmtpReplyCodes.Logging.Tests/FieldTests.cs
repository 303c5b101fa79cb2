using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Fields;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>The fields of replies: what is not known is left out, values are those of the JSON.</summary>
public class FieldTests
{
    [Theory]
    [InlineData(
        "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
        "smtp.response.status_code=550", "smtp.response.enhanced_code=5.1.1", "smtp.reply.severity=permanent", "smtp.reply.cause=user-unknown", "smtp.reply.action=suppress",
        "smtp.reply.hard_bounce=True", "smtp.reply.confidence=0.9")]
    [InlineData(
        "450 4.2.0 Greylisted, try again in 5 minutes",
        "smtp.response.status_code=450", "smtp.response.enhanced_code=4.2.0", "smtp.reply.severity=transient", "smtp.reply.cause=greylisted", "smtp.reply.action=retry",
        "smtp.reply.retry_after_s=300", "smtp.reply.hard_bounce=False", "smtp.reply.confidence=0.9")]
    [InlineData(
        "250 Ok",
        "smtp.response.status_code=250", "smtp.reply.severity=success", "smtp.reply.cause=accepted", "smtp.reply.action=none", "smtp.reply.hard_bounce=False",
        "smtp.reply.confidence=0.5")]
    [InlineData(
        "559 nothing known",
        "smtp.response.status_code=559", "smtp.reply.severity=permanent", "smtp.reply.cause=unknown", "smtp.reply.action=investigate", "smtp.reply.hard_bounce=False",
        "smtp.reply.confidence=0.3")]
    public void Codes_and_diagnosis(string wire, params string[] expected)
    {
        var reply = SmtpReply.Parse(wire);
        string[] more = [$"smtp.reply.rule={reply.Diagnosis.RuleId}", $"smtp.reply.table_version={CodeTable.Version}"];

        Lines(reply).Should().Equal([.. expected, .. more]);
    }

    [Fact]
    public void Types_are_those_that_readers_of_logs_count_with()
    {
        var fields = ReplyFields.Of(SmtpReply.Parse("450 4.2.0 Greylisted, try again in 5 minutes"), SmtpLogOptions.Default).ToDictionary();

        fields[SmtpLogFields.StatusCode].Should().BeOfType<int>();
        fields[SmtpLogFields.RetryAfter].Should().BeOfType<long>();
        fields[SmtpLogFields.Confidence].Should().BeOfType<double>();
        fields[SmtpLogFields.HardBounce].Should().BeOfType<bool>();
        fields[SmtpLogFields.EnhancedCode].Should().BeOfType<string>();
    }

    [Theory]
    [InlineData("550-5.1.1 The email account that you tried to reach does not exist. gsmtp", "smtp.reply.provider=google")]
    [InlineData("550 5.1.1 No such user", null)]
    public void The_provider_where_the_reply_shows_it(string text, string? expected) =>
        Lines(SmtpReply.FromText(text)).SingleOrDefault(line => line.StartsWith("smtp.reply.provider=", StringComparison.Ordinal)).Should().Be(expected);

    [Theory]
    [InlineData(SmtpPhase.EndOfData, "smtp.reply.phase=end-of-data")]
    [InlineData(SmtpPhase.Unknown, null)]
    public void The_phase_where_it_is_known(SmtpPhase phase, string? expected) =>
        Lines(SmtpReply.Create(550, "x", new ReplyContext { Phase = phase })).SingleOrDefault(line => line.StartsWith("smtp.reply.phase=", StringComparison.Ordinal)).Should().Be(expected);

    [Fact]
    public void A_client_that_saw_no_reply_has_a_cause_and_no_codes() =>
        Lines(SmtpReply.FromText("x", new ReplyContext { Fault = ClientFault.ConnectionLost })).Should()
            .ContainInOrder("smtp.reply.severity=unknown", "smtp.reply.cause=network-error", "smtp.reply.action=retry", "smtp.reply.rule=client/connection-lost")
            .And.NotContain(line => line.StartsWith("smtp.response.", StringComparison.Ordinal));

    [Theory]
    [InlineData(SmtpAction.RetryLater, "retry-later")]
    [InlineData(SmtpAction.None, "none")]
    [InlineData((SmtpAction)999, "999")]
    public void Words_are_in_kebab_case(SmtpAction action, string expected) => Kebab.Name(action).Should().Be(expected);

    private static IEnumerable<string> Lines(SmtpReply reply) => ReplyFields.Of(reply, SmtpLogOptions.Default).Select(Field.Line);
}
