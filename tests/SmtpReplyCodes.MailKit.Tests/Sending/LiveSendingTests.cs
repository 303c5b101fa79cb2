using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Sending;

/// <summary>Every scripted server over a real connection: what the logger has is what was said, and no code is lost.</summary>
public class LiveSendingTests(LiveSendings sendings) : IClassFixture<LiveSendings>
{
    public static TheoryData<string> All => [.. SmtpBehaviours.All.Select(behaviour => behaviour.Name)];

    public static TheoryData<string> Refusing => [.. SmtpBehaviours.All.Where(behaviour => behaviour.Code is not null && behaviour.Cause != "accepted").Select(behaviour => behaviour.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_logger_has_what_the_server_said_and_knows_of_what(string behaviour)
    {
        var sending = sendings.Find(behaviour);
        var said = sending.Said.Where(reply => !reply.Bytes.IsEmpty).ToArray();

        sending.Heard.Length.Should().BeGreaterThanOrEqualTo(Math.Min(1, said.Length));
        if (said.All(wire => SmtpReply.TryParse(wire.Bytes.Span, out _))) // of a page of HTML, each line is one
            sending.Heard.Length.Should().BeLessThanOrEqualTo(said.Length);
        foreach (var (heard, wire) in sending.Heard.Zip(said))
        {
            if (SmtpReply.TryParse(wire.Bytes.Span, out var reply) && reply.Code != 334)
                heard.Should().Be(reply);
            (heard.Context!.Phase, heard.Context.Mailbox ?? "").Should().Be((PhaseOf(wire.Step), wire.Mailbox), heard.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Refusing))]
    public void The_code_of_every_refusal_comes_out(string behaviour)
    {
        var sending = sendings.Find(behaviour);
        var replies = (sending.Outcome?.Refused.Select(recipient => recipient.Reply) ?? []).Append(sending.Reply).OfType<SmtpReply>();

        replies.Select(reply => (reply.Code, reply.EnhancedCode?.ToString(), Kebab(reply.Cause)))
            .Should().Contain((sending.Behaviour.Code, sending.Behaviour.EnhancedCode, sending.Behaviour.Cause), sending.Exception?.ToString());
    }

    private static SmtpPhase PhaseOf(SmtpStep step) => step switch
    {
        SmtpStep.Banner => SmtpPhase.Connect,
        SmtpStep.Ehlo or SmtpStep.Helo => SmtpPhase.Helo,
        SmtpStep.StartTls => SmtpPhase.StartTls,
        SmtpStep.Auth => SmtpPhase.Auth,
        SmtpStep.Mail => SmtpPhase.MailFrom,
        SmtpStep.Rcpt => SmtpPhase.RcptTo,
        SmtpStep.Data => SmtpPhase.Data,
        SmtpStep.EndOfData => SmtpPhase.EndOfData,
        _ => SmtpPhase.Other,
    };

    private static string Kebab(SmtpCause cause) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString());
}
