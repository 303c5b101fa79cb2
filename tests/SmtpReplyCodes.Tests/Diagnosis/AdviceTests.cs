namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>The advice follows from the cause, and from whether the server said "not now" or "not so"; a wait goes with a retry and with nothing else.</summary>
public class AdviceTests
{
    private static readonly HashSet<SmtpAction> TryingAgain = [SmtpAction.Retry, SmtpAction.RetryLater, SmtpAction.ReduceRate, SmtpAction.SplitRecipients];

    [Theory]
    [InlineData(SmtpCause.UserUnknown, "4.1.1", SmtpAction.RetryLater, "5.1.1", SmtpAction.Suppress)]
    [InlineData(SmtpCause.MailboxDisabled, "4.7.13", SmtpAction.RetryLater, "5.7.13", SmtpAction.Suppress)]
    [InlineData(SmtpCause.MailboxFull, "4.2.2", SmtpAction.RetryLater, "5.2.2", SmtpAction.RetryLater)]
    [InlineData(SmtpCause.DomainNotFound, "4.4.4", SmtpAction.Retry, "5.4.4", SmtpAction.CorrectAddress)]
    [InlineData(SmtpCause.SystemError, "4.3.5", SmtpAction.Retry, "5.3.5", SmtpAction.ContactReceiver)]
    [InlineData(SmtpCause.Unknown, "4.0.0", SmtpAction.Retry, "5.0.0", SmtpAction.Investigate)]
    [InlineData(SmtpCause.RateLimited, "4.7.28", SmtpAction.ReduceRate, "5.7.28", SmtpAction.ReduceRate)]
    [InlineData(SmtpCause.TooManyRecipients, "4.5.3", SmtpAction.SplitRecipients, "5.5.3", SmtpAction.SplitRecipients)]
    [InlineData(SmtpCause.AuthenticationFailed, "4.7.8", SmtpAction.Authenticate, "5.7.8", SmtpAction.Authenticate)]
    [InlineData(SmtpCause.SenderAuthenticationFailed, "4.7.26", SmtpAction.FixConfiguration, "5.7.26", SmtpAction.FixConfiguration)]
    [InlineData(SmtpCause.ReverseDnsMissing, "4.7.25", SmtpAction.FixConfiguration, "5.7.25", SmtpAction.FixConfiguration)]
    [InlineData(SmtpCause.DeliveryExpired, "4.4.7", SmtpAction.RetryLater, "5.4.7", SmtpAction.RetryLater)]
    public void What_passes_is_tried_again_and_what_stays_is_acted_upon(SmtpCause cause, string transient, SmtpAction notNow, string permanent, SmtpAction notSo)
    {
        var (first, second) = (SmtpReply.Create(0, transient), SmtpReply.Create(0, permanent));

        (first.Cause, first.IsTransient, first.Advice.Action).Should().Be((cause, true, notNow));
        (second.Cause, second.IsPermanent, second.Advice.Action).Should().Be((cause, true, notSo));
    }

    [Theory]
    [InlineData("550 4.1.1 x", SmtpAction.Suppress)]
    [InlineData("450 5.1.1 x", SmtpAction.RetryLater)]
    [InlineData("450 5.0.0 x", SmtpAction.ReduceRate)]
    [InlineData("554 4.0.0 x", SmtpAction.Investigate)]
    public void Where_the_codes_contradict_the_reply_code_says_whether_it_passes(string wire, SmtpAction action) => SmtpReply.Parse(wire).Advice.Action.Should().Be(action);

    [Theory]
    [InlineData("451 4.7.1 x", 5)]
    [InlineData("452 4.5.3 x", 1)]
    [InlineData("421 4.4.2 x", 15)]
    [InlineData("450 4.2.2 x", 4 * 60)]
    [InlineData("550 5.2.2 x", 4 * 60)]
    public void A_retry_says_after_how_many_minutes(string wire, int minutes) => SmtpReply.Parse(wire).Advice.RetryAfter.Should().Be(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData("550 5.1.1 x")]
    [InlineData("535 5.7.8 x")]
    [InlineData("250 2.1.5 x")]
    [InlineData("554 x")]
    public void No_retry_says_nothing_of_a_wait(string wire) => SmtpReply.Parse(wire).Advice.RetryAfter.Should().BeNull();

    [Fact]
    public void A_wait_goes_with_every_retry_with_nothing_else_and_never_lasts_longer_than_a_day()
    {
        EveryCode.Replies.Should().OnlyContain(reply => TryingAgain.Contains(reply.Advice.Action) == reply.Advice.RetryAfter.HasValue);
        EveryCode.Replies.Select(reply => reply.Advice.RetryAfter).Where(wait => wait is not null).Distinct()
            .Should().HaveCountGreaterThan(1).And.OnlyContain(wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromDays(1));
    }

    [Fact]
    public void Success_asks_for_nothing() => EveryCode.Replies.Where(reply => reply is { IsSuccess: true, Cause: SmtpCause.Accepted })
        .Should().NotBeEmpty().And.OnlyContain(reply => reply.Advice.Action == SmtpAction.None && reply.Diagnosis.Party == ResponsibleParty.None);

    [Fact]
    public void The_reason_is_always_given() => EveryCode.Replies.Should().OnlyContain(reply => reply.Advice.Why.EndsWith('.'));
}
