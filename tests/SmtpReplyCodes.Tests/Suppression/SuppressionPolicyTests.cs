namespace SmtpReplyCodes.Tests.Suppression;

/// <summary>Decisions from replies as servers send them, by their codes.</summary>
public class SuppressionPolicyTests
{
    [Theory]
    [InlineData("0 450 4.1.1 No such user; 1 450 4.1.1 No such user", "retry-after 1.17", SuppressionReason.UserUnknown)]
    [InlineData("0 450 4.1.1 No such user; 1 450 4.1.1 No such user; 4 450 4.1.1 No such user", "suppress-forever", SuppressionReason.UserUnknown)]
    [InlineData("0 550 5.1.1 x; 1 550 5.1.1 x; 4 550 5.1.1 x; 5 250 2.1.5 Ok", "keep", SuppressionReason.Delivered)]
    [InlineData("0 452 4.2.2 x; 4 552 5.2.2 x; 8 452 4.2.2 x; 12 552 5.2.2 x; 14 452 4.2.2 x", "suppress-until 104", SuppressionReason.MailboxFull)]
    [InlineData("0 450 4.1.2 x; 1 450 4.1.2 x", "retry-after 1.04", SuppressionReason.DomainNotFound)]
    [InlineData("0 551 5.1.6 Moved", "keep", SuppressionReason.NewAddress)]
    [InlineData("0 550 5.1.6 Moved; 2 550 5.1.6 Moved; 4 550 5.1.6 Moved", "suppress-forever", SuppressionReason.MailboxMoved)]
    [InlineData("0 421 4.4.1 x; 20 421 4.4.1 x", "retry-after 20.01", SuppressionReason.Unreachable)]
    [InlineData("0 ETIMEDOUT", "retry-after 0.01", SuppressionReason.Unreachable)]
    [InlineData("0 550 x; 2 550 x; 4 550 x; 6 550 x", "keep", SuppressionReason.Unsure)]
    [InlineData("0 550 5.7.1 x; 2 550 5.7.26 x; 4 554 5.7.25 x; 6 535 5.7.8 x", "keep", SuppressionReason.NotTheAddress)]
    [InlineData("0 451 4.7.1 x", "retry-after 0", SuppressionReason.NotTheAddress)]
    [InlineData("0 554 x", "keep", SuppressionReason.NotTheAddress)]
    [InlineData("0 Hello", "keep", SuppressionReason.NotTheAddress)]
    [InlineData("0 354 Go ahead", "keep", SuppressionReason.NoFailure)]
    public void Replies_decide(string history, string decision, SuppressionReason reason)
    {
        var made = SuppressionPolicy.Decide(History.Replies(history));

        (History.InShort(made), made.Reason).Should().Be((decision, reason));
    }

    [Fact]
    public void Any_sequence_will_do()
    {
        var reply = SmtpReply.Parse("450 4.1.1 No such user");
        SuppressionEntry[] array = [new(History.Day(0), reply), new(History.Day(1), reply), new(History.Day(4), reply)];

        var decision = SuppressionPolicy.Decide(array);

        decision.Should().Be(new SuppressionDecision(SuppressionAction.SuppressForever, null, SuppressionReason.UserUnknown, 3, History.Day(0), History.Day(4)));
        decision.IsSuppressed.Should().BeTrue();
        SuppressionPolicy.Decide(array.AsEnumerable().Reverse()).Should().Be(decision);
        SuppressionPolicy.Decide(array.Concat(array)).Should().Be(decision);
        SuppressionPolicy.Decide([.. array, default]).Should().Be(decision);
    }

    [Fact]
    public void Nothing_said_keeps_the_address() =>
        SuppressionPolicy.Decide([]).Should().Be(new SuppressionDecision(SuppressionAction.Keep, null, SuppressionReason.NoReplies, 0, null, null));

    [Fact]
    public void Times_are_compared_as_instants_and_given_in_utc()
    {
        var reply = SmtpReply.Parse("452 4.2.2 x");
        var (early, late) = (new DateTimeOffset(2026, 1, 5, 23, 0, 0, TimeSpan.FromHours(9)), new DateTimeOffset(2026, 1, 5, 20, 0, 0, TimeSpan.FromHours(-8)));

        var decision = SuppressionPolicy.Decide([new(late, reply), new(early, reply)]);

        (decision.First, decision.Last).Should().Be((early, late));
        new[] { decision.First, decision.Last, decision.Until }.Should().OnlyContain(time => time!.Value.Offset == TimeSpan.Zero);
    }

    [Fact]
    public void The_ends_of_time_do_no_harm()
    {
        var (full, unknown) = (SmtpReply.Parse("452 4.2.2 x"), SmtpReply.Parse("450 4.1.1 x"));
        var once = SuppressionOptions.Default with { MailboxFull = new() { SuppressFor = TimeSpan.MaxValue } };

        SuppressionPolicy.Decide([new(DateTimeOffset.MaxValue.AddDays(-1), full)], once).Until.Should().Be(DateTimeOffset.MaxValue);
        SuppressionPolicy.Decide([new(DateTimeOffset.MinValue, full), new(DateTimeOffset.MaxValue, full)], once).Action.Should().Be(SuppressionAction.Keep, "there is no time after the last");
        SuppressionPolicy.Decide([new(DateTimeOffset.MinValue, unknown)], now: DateTimeOffset.MaxValue).Action.Should().Be(SuppressionAction.Keep);
    }

    [Fact]
    public void No_history_is_refused()
    {
        var decide = () => SuppressionPolicy.Decide(null!);

        decide.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_hundred_thousand_entries_are_decided_in_no_more_than_linear_time_and_a_sort()
    {
        var reply = SmtpReply.Parse("452 4.2.2 x");
        var history = Enumerable.Range(0, 100_000).Select(i => new SuppressionEntry(History.Start.AddMinutes(i * 7919 % 100_000), reply));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        SuppressionPolicy.Decide(history).Action.Should().Be(SuppressionAction.SuppressUntil);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("", "Nothing was said about the address.")]
    [InlineData("0 UserUnknown hard", "A hard bounce says that the address takes no mail for good.")]
    [InlineData("0 UserUnknown; 1 UserUnknown; 3 UserUnknown", "The mailbox was said not to exist 3 times over 3 days, which is enough to give the address up.")]
    [InlineData("0 MailboxFull; 4 MailboxFull; 8 MailboxFull; 12 MailboxFull; 14 MailboxFull", "The mailbox was said to be full 5 times over 14 days, which is enough to stop for a time and then to give the address another chance.")]
    [InlineData("0 MailboxDisabled", "The mailbox was said to be disabled once, which is not enough to suppress the address: try again after a while.")]
    [InlineData("0 DomainNotFound; 1 DomainNotFound", "The domain was not found 2 times over 1 day, which is not enough to suppress the address: try again after a while.")]
    [InlineData("0 NetworkError; 30 SpamContent", "The last failure does not lie with the address.")]
    [InlineData("0 RateLimited wait=1", "The last failure does not lie with the address: try again after a while.")]
    public void The_reason_is_a_sentence(string history, string why) => Decide(history).Why.Should().Be(why);

    [Fact]
    public void Every_reason_with_every_action_gives_one_sentence()
    {
        var sentences = from reason in Enum.GetValues<SuppressionReason>()
                        from action in Enum.GetValues<SuppressionAction>()
                        select new SuppressionDecision(action, null, reason, 2, History.Day(0), History.Day(5)).Why;

        sentences.Should().OnlyContain(sentence => sentence.EndsWith('.') && sentence.IndexOf('.') == sentence.Length - 1);
    }

    [Fact]
    public void The_words_of_a_provider_list_tell_that_sending_is_pointless() => Decide("0 Suppressed").Why.Should().Contain("pointless");

    private static SuppressionDecision Decide(string history) => SuppressionPolicy.DecideByFacts(History.Facts(history), SuppressionOptions.Default, null);
}
