using System.Text.Json;
using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>The formatters of Microsoft's console show fields, message and scopes, and nothing from outside breaks a line.</summary>
[Collection(nameof(OneConsole))]
public class ConsoleTests
{
    private const string Forged = "550 5.1.1 x\r\nFAKE log line\u001b[31m\u2028FAKE\u0085\u202e\u0007";

    private static readonly RefusedException Refused = new("550 5.1.1 <anna@example.org>: No such user");

    private static readonly SmtpLogOptions Everything = RefusedException.Options with
    {
        Text = SmtpLogText.Raw,
        IncludeRecipient = true,
        IncludeRecipientDomain = true,
        IncludeRemoteHost = true,
    };

    [Fact]
    public void An_enriched_record_as_JSON()
    {
        var json = CapturedConsole.Json(logger => logger.LogError(7, Refused, "Sending {MessageId} failed", "m1")).Single();
        var state = json.GetProperty("State");

        json.GetProperty("Message").GetString().Should().Be("Sending m1 failed");
        json.GetProperty("EventId").GetInt32().Should().Be(7);
        state.GetProperty("{OriginalFormat}").GetString().Should().Be("Sending {MessageId} failed");
        state.GetProperty("MessageId").GetString().Should().Be("m1");
        state.GetProperty("smtp.response.status_code").GetInt32().Should().Be(550);
        state.GetProperty("smtp.response.enhanced_code").GetString().Should().Be("5.1.1");
        state.GetProperty("smtp.reply.cause").GetString().Should().Be("user-unknown");
        state.EnumerateObject().Select(property => property.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_reply_as_JSON()
    {
        var json = CapturedConsole.Json(logger => logger.LogSmtpReply(Refused.Reply)).Single();

        (json.GetProperty("EventId").GetInt32(), json.GetProperty("LogLevel").GetString()).Should().Be((SmtpLogEvents.HardBounce, "Warning"));
        json.GetProperty("Message").GetString().Should().Be("Address takes no mail (550 5.1.1): user-unknown, advice: suppress");
        json.GetProperty("State").GetProperty("smtp.reply.action").GetString().Should().Be("suppress");
    }

    [Fact]
    public void A_scope_as_JSON()
    {
        var scope = CapturedConsole.Json(logger =>
        {
            using (logger.BeginSmtpReplyScope(Refused.Reply))
                logger.LogInformation("within");
        }).Single().GetProperty("Scopes")[0];

        scope.GetProperty("Message").GetString().Should().Be("SMTP 550 5.1.1 user-unknown");
        scope.GetProperty("smtp.reply.cause").GetString().Should().Be("user-unknown");
    }

    public static TheoryData<string, Action<ILogger>> Writers => new()
    {
        { "reply", logger => logger.LogSmtpReply(Hostile(), Everything) },
        { "failure", logger => logger.LogSmtpFailure(new RefusedException(Hostile()), Everything) },
        { "scope", Within },
    };

    [Theory]
    [MemberData(nameof(Writers), DisableDiscoveryEnumeration = true)]
    public void Nothing_from_outside_makes_a_line(string way, Action<ILogger> log)
    {
        CapturedConsole.Simple(log, Everything).Should().ContainSingle(way).Which.Should().NotContain("FAKE\r").And.NotContain("\u001b[31m\u2028");
        CapturedConsole.Json(log, Everything).Should().ContainSingle(way);
    }

    [Fact]
    public void The_text_in_JSON_is_escaped_before_it_gets_there()
    {
        var state = CapturedConsole.Json(logger => logger.LogSmtpReply(Hostile(), Everything)).Single().GetProperty("State");

        foreach (var name in new[] { SmtpLogFields.Text, SmtpLogFields.Recipient, SmtpLogFields.RecipientDomain, SmtpLogFields.ServerAddress })
            state.GetProperty(name).GetString().Should().Contain("FAKE").And.Contain(@"\u001b").And.NotContainAny("\r", "\n", "\u001b", "\u2028", "\u0085", "\u202e", "\u0007");
    }

    private static void Within(ILogger logger)
    {
        using (logger.BeginSmtpReplyScope(Hostile(), Everything))
            logger.LogInformation("within");
    }

    private static SmtpReply Hostile() => SmtpReply.Create(550, Forged, new ReplyContext { Mailbox = "a@" + Forged, RemoteHost = Forged });
}
