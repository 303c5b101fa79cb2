using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>Code, enhanced code, text and context are read; everything else is derived anew. What is no reply is refused with JsonException.</summary>
public class ReplyJsonReadingTests
{
    [Theory]
    [InlineData("""{"text":"x"}""", null, null, "x")]
    [InlineData("""{"text":""}""", null, null, "")]
    [InlineData("""{"code":null,"enhancedCode":null,"text":"x","context":null}""", null, null, "x")]
    [InlineData("""{"code":100,"text":"x"}""", 100, null, "x")]
    [InlineData("""{"code":699,"text":"x"}""", 699, null, "x")]
    [InlineData("""{"enhancedCode":"5.7.509","text":"x"}""", null, "5.7.509", "x")]
    [InlineData("""{"text":"x","enhancedCode":"4.2.2","code":550}""", 550, "4.2.2", "x")]
    [InlineData("""{"\u0063ode":550,"t\u0065xt":"\u0078"}""", 550, null, "x")]
    [InlineData("""{"text":"y","code":250,"text":"x","code":550}""", 550, null, "x")]
    public void Only_the_text_is_needed_in_whatever_order(string json, int? code, string? enhancedCode, string text)
    {
        var reply = JsonSerializer.Deserialize<SmtpReply>(json)!;

        (reply.Code, reply.EnhancedCode?.ToString(), reply.Text, reply.Context).Should().Be((code, enhancedCode, text, null));
    }

    [Theory]
    [InlineData("""{"note":1,"text":"x","code":550}""")]
    [InlineData("""{"text":"x","note":{"text":"y","code":[250]},"code":550}""")]
    [InlineData("""{"text":"x","code":550,"notes":[[],[{"text":null}],"y"]}""")]
    [InlineData("""{"Text":"y","Code":250,"text":"x","code":550}""")]
    [InlineData("""{"text":"x","code":550,"severity":7,"cause":"no-such-cause","advice":[],"lines":"y","confidence":"high","isHardBounce":null}""")]
    public void Unknown_and_derived_properties_are_ignored(string json) => JsonSerializer.Deserialize<SmtpReply>(json).Should().Be(SmtpReply.Create(550, "x"));

    [Theory]
    [InlineData("""{"phase":"end-of-data","remoteHost":"mx.example.org","action":"delayed"}""", SmtpPhase.EndOfData, "mx.example.org", DeliveryAction.Delayed)]
    [InlineData("""{"action":"failed","phase":"start-tls"}""", SmtpPhase.StartTls, null, DeliveryAction.Failed)]
    [InlineData("""{"remoteHost":null,"classifier":"x","notes":{"phase":1}}""", SmtpPhase.Unknown, null, DeliveryAction.Unknown)]
    [InlineData("{}", SmtpPhase.Unknown, null, DeliveryAction.Unknown)]
    public void A_context_is_read_as_far_as_it_goes(string context, SmtpPhase phase, string? host, DeliveryAction action) =>
        JsonSerializer.Deserialize<SmtpReply>($$"""{"context":{{context}},"text":"x"}""")!.Context
            .Should().Be(new ReplyContext { Phase = phase, RemoteHost = host, Action = action });

    [Theory]
    [InlineData("""{"mailSystem":"postfix"}""", "postfix")]
    [InlineData("""{"mailSystem":null}""", null)]
    [InlineData("""{"mailSystem":"unheard-of"}""", null)]
    public void So_is_the_mail_system_if_there_is_such(string context, string? id) =>
        JsonSerializer.Deserialize<SmtpReply>($$"""{"context":{{context}},"text":"x"}""")!.Context.Should().Be(new ReplyContext { MailSystem = MailSystem.Find(id) });

    [Theory]
    [InlineData("""{"fault":"timed-out","mailbox":"a@example.org"}""", ClientFault.TimedOut, "a@example.org")]
    [InlineData("""{"mailbox":null,"fault":"login-required"}""", ClientFault.LoginRequired, null)]
    [InlineData("""{"phase":"unknown","remoteHost":null,"action":"unknown"}""", ClientFault.None, null)]
    public void So_are_the_members_that_came_later(string context, ClientFault fault, string? mailbox) =>
        JsonSerializer.Deserialize<SmtpReply>($$"""{"context":{{context}},"text":"x"}""")!.Context.Should().Be(new ReplyContext { Fault = fault, Mailbox = mailbox });

    [Fact]
    public void Null_is_no_reply() => JsonSerializer.Deserialize<SmtpReply>("null").Should().BeNull();

    [Theory]
    [InlineData("\"550 5.1.1 x\"")]
    [InlineData("550")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("""[{"text":"x"}]""")]
    [InlineData("{}")]
    [InlineData("""{"code":550}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":["x"]}""")]
    [InlineData("""{"text":{"text":"x"}}""")]
    [InlineData("""{"Text":"x"}""")]
    [InlineData("""{"text":"x","code":0}""")]
    [InlineData("""{"text":"x","code":99}""")]
    [InlineData("""{"text":"x","code":700}""")]
    [InlineData("""{"text":"x","code":-550}""")]
    [InlineData("""{"text":"x","code":66086}""")]
    [InlineData("""{"text":"x","code":99999999999}""")]
    [InlineData("""{"text":"x","code":550.5}""")]
    [InlineData("""{"text":"x","code":"550"}""")]
    [InlineData("""{"text":"x","code":true}""")]
    [InlineData("""{"text":"x","code":[550]}""")]
    [InlineData("""{"text":"x","enhancedCode":""}""")]
    [InlineData("""{"text":"x","enhancedCode":"5.1"}""")]
    [InlineData("""{"text":"x","enhancedCode":"3.1.1"}""")]
    [InlineData("""{"text":"x","enhancedCode":"5.1.1 "}""")]
    [InlineData("""{"text":"x","enhancedCode":5.1}""")]
    [InlineData("""{"text":"x","enhancedCode":{}}""")]
    [InlineData("""{"text":"x","context":"rcpt-to"}""")]
    [InlineData("""{"text":"x","context":[]}""")]
    [InlineData("""{"text":"x","context":{"phase":"rcpt"}}""")]
    [InlineData("""{"text":"x","context":{"phase":"RcptTo"}}""")]
    [InlineData("""{"text":"x","context":{"phase":6}}""")]
    [InlineData("""{"text":"x","context":{"phase":"6"}}""")]
    [InlineData("""{"text":"x","context":{"action":"gone"}}""")]
    [InlineData("""{"text":"x","context":{"remoteHost":1}}""")]
    [InlineData("""{"text":"x","context":{"fault":"lost"}}""")]
    [InlineData("""{"text":"x","context":{"fault":null}}""")]
    [InlineData("""{"text":"x","context":{"mailbox":{}}}""")]
    [InlineData("""{"text":"x\ud800"}""")]
    [InlineData("""{"text":"x" """)]
    [InlineData("""{"text":"x","context":{"phase":"data" """)]
    [InlineData("")]
    public void Anything_else_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<SmtpReply>(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        var read = () => JsonSerializer.Deserialize<SmtpReply>([.. "{\"text\":\"x"u8, 0xFF, .. "\"}"u8]);

        read.Should().Throw<JsonException>();
    }
}
