namespace SmtpReplyCodes.Tests.Suppression;

/// <summary>What repeated replies of one address add up to, by what counts of each.</summary>
public class SuppressionRulesTests
{
    [Theory]
    // A hard bounce is enough, whatever else was said and however long ago, but not across a success.
    [InlineData("0 UserUnknown hard", "suppress-forever", SuppressionReason.HardBounce)]
    [InlineData("0 MailboxDisabled hard; 400 RateLimited wait=1", "suppress-forever", SuppressionReason.HardBounce)]
    [InlineData("0 DomainNotFound hard; 1 Suppressed", "suppress-forever", SuppressionReason.HardBounce)]
    [InlineData("0 UserUnknown hard; 1 Accepted ok", "keep", SuppressionReason.Delivered)]
    [InlineData("0 UserUnknown hard; 0 Accepted ok", "keep", SuppressionReason.Delivered)]
    [InlineData("0 Accepted ok; 1 UserUnknown hard", "suppress-forever", SuppressionReason.HardBounce)]
    // An unknown user that is none for sure: three times over three days.
    [InlineData("0 UserUnknown wait=4", "retry-after 0.17", SuppressionReason.UserUnknown)]
    [InlineData("0 UserUnknown", "retry-after 0.83", SuppressionReason.UserUnknown)]
    [InlineData("0 UserUnknown; 3 UserUnknown", "retry-after 3.83", SuppressionReason.UserUnknown)]
    [InlineData("0 UserUnknown; 1 UserUnknown; 2.9 UserUnknown", "retry-after 3.73", SuppressionReason.UserUnknown)]
    [InlineData("0 UserUnknown; 1 UserUnknown; 3 UserUnknown", "suppress-forever", SuppressionReason.UserUnknown)]
    [InlineData("0 UserUnknown; 1 UserUnknown; 2 Accepted ok; 3 UserUnknown", "retry-after 3.83", SuppressionReason.UserUnknown)]
    [InlineData("0 NotAcceptingMail; 1 NotAcceptingMail; 3 NotAcceptingMail", "suppress-forever", SuppressionReason.NotAcceptingMail)]
    [InlineData("0 MailboxMoved; 1 MailboxMoved; 3 MailboxMoved", "suppress-forever", SuppressionReason.MailboxMoved)]
    // Different things do not add up.
    [InlineData("0 UserUnknown; 1 MailboxFull; 3 UserUnknown", "retry-after 3.83", SuppressionReason.UserUnknown)]
    // Full and disabled mailboxes: five times over fourteen days, then for ninety; owners come back.
    [InlineData("0 MailboxFull; 4 MailboxFull; 8 MailboxFull; 14 MailboxFull wait=4", "retry-after 14.17", SuppressionReason.MailboxFull)]
    [InlineData("0 MailboxFull; 4 MailboxFull; 8 MailboxFull; 12 MailboxFull; 14 MailboxFull", "suppress-until 104", SuppressionReason.MailboxFull)]
    [InlineData("0 MailboxDisabled; 4 MailboxDisabled; 8 MailboxDisabled; 12 MailboxDisabled; 14 MailboxDisabled", "suppress-until 104", SuppressionReason.MailboxDisabled)]
    [InlineData("0 DomainNotFound; 2 DomainNotFound; 3 DomainNotFound; 5 DomainNotFound; 7 DomainNotFound", "suppress-until 97", SuppressionReason.DomainNotFound)]
    [InlineData("0 DomainNotFound; 2 DomainNotFound; 3 DomainNotFound; 5 DomainNotFound; 6 DomainNotFound wait=1", "retry-after 6.04", SuppressionReason.DomainNotFound)]
    // Nobody reached: ten times over four weeks, connections and expiries together, however sure.
    [InlineData("0 NetworkError; 3 NetworkError sure=0.5; 6 DeliveryExpired; 9 NetworkError; 12 NetworkError; 15 DeliveryExpired; 18 NetworkError; 21 NetworkError; 24 NetworkError; 28 NetworkError", "suppress-until 118", SuppressionReason.Unreachable)]
    [InlineData("0 NetworkError; 28 NetworkError wait=1", "retry-after 28.04", SuppressionReason.Unreachable)]
    // What is not sure enough does not count.
    [InlineData("0 UserUnknown sure=0.5; 1 UserUnknown sure=0.5; 3 UserUnknown sure=0.5", "keep", SuppressionReason.Unsure)]
    [InlineData("0 UserUnknown; 1 UserUnknown; 3 UserUnknown sure=0.5 wait=1", "retry-after 3.04", SuppressionReason.Unsure)]
    // A new address and the list of the own provider: kept, but sending helps nobody.
    [InlineData("0 MailboxMoved named; 1 MailboxMoved named; 3 MailboxMoved named", "keep", SuppressionReason.NewAddress)]
    [InlineData("0 Suppressed; 5 Suppressed; 20 Suppressed", "keep", SuppressionReason.OnProviderList)]
    [InlineData("0 Suppressed ok", "keep", SuppressionReason.OnProviderList)]
    [InlineData("0 Suppressed; 1 UserUnknown", "retry-after 1.83", SuppressionReason.UserUnknown)]
    // No failures.
    [InlineData("", "keep", SuppressionReason.NoReplies)]
    [InlineData("0 Accepted ok", "keep", SuppressionReason.Delivered)]
    [InlineData("0 Accepted", "keep", SuppressionReason.NoFailure)]
    [InlineData("0 AutoReply; 1 ChallengeResponse; 2 AutoReply ok", "keep", SuppressionReason.NoFailure)]
    [InlineData("0 UserUnknown; 0.1 AutoReply ok; 1 UserUnknown; 3 UserUnknown; 4 Accepted", "suppress-forever", SuppressionReason.UserUnknown)]
    // Two stops: for ever before for a time, then the one that ends last.
    [InlineData("0 MailboxFull; 1 UserUnknown; 2 UserUnknown; 4 UserUnknown; 5 MailboxFull; 8 MailboxFull; 12 MailboxFull; 14 MailboxFull", "suppress-forever", SuppressionReason.UserUnknown)]
    [InlineData("0 MailboxFull; 4 MailboxFull; 8 MailboxFull; 12 MailboxFull; 14 MailboxFull; 15 DomainNotFound; 16 DomainNotFound; 17 DomainNotFound; 18 DomainNotFound; 22 DomainNotFound", "suppress-until 112", SuppressionReason.DomainNotFound)]
    public void Replies_add_up(string history, string decision, SuppressionReason reason)
    {
        var made = Decide(history);

        (History.InShort(made), made.Reason).Should().Be((decision, reason));
    }

    [Theory]
    [InlineData("0 UserUnknown; 0.1 UserUnknown; 3 UserUnknown; 3.5 UserUnknown", 2, 0, 3.5)]
    [InlineData("0 UserUnknown; 0 UserUnknown; 0 UserUnknown; 3 UserUnknown", 2, 0, 3)]
    [InlineData("0 UserUnknown; 0.5 UserUnknown; 1 UserUnknown; 1.5 UserUnknown; 2 UserUnknown; 2.5 UserUnknown; 3 UserUnknown", 4, 0, 3)]
    [InlineData("0 UserUnknown; 0.84 UserUnknown; 3 UserUnknown", 3, 0, 3)]
    [InlineData("0 UserUnknown hard; 0.1 UserUnknown hard; 1 RateLimited; 2 UserUnknown hard", 2, 0, 2)]
    [InlineData("0 Accepted ok; 1 RateLimited; 2 RateLimited", 1, 2, 2)]
    [InlineData("0 Accepted ok; 1 Accepted ok; 2 AutoReply", 1, 1, 1)]
    [InlineData("0 MailboxFull; 50 MailboxFull; 51 MailboxFull", 2, 50, 51)]
    public void Tries_of_one_delivery_count_once_and_the_decision_says_which_entries_decided(string history, int count, double first, double last)
    {
        var decision = Decide(history);

        (decision.Count, decision.First, decision.Last).Should().Be((count, History.Day(first), History.Day(last)));
    }

    [Theory]
    [InlineData(new double[] { 0, 10, 20, 30, 40 }, "suppress-until 130")]
    [InlineData(new double[] { 0, 45, 90, 135, 180 }, "suppress-until 270")]
    [InlineData(new double[] { 0, 10, 20, 30, 76 }, "retry-after 76.83")]
    // A gap does not undo a stop that holds, and after one that is over counting starts anew.
    [InlineData(new double[] { 0, 4, 8, 12, 14, 60 }, "suppress-until 104")]
    [InlineData(new double[] { 0, 4, 8, 12, 14, 105 }, "retry-after 105.83")]
    [InlineData(new double[] { 0, 4, 8, 12, 14, 20 }, "suppress-until 110")]
    public void After_a_long_gap_counting_starts_anew(double[] days, string decision) =>
        History.InShort(Decide(History.Repeated("MailboxFull", days))).Should().Be(decision);

    [Theory]
    [InlineData(-5, "suppress-until 104")]
    [InlineData(14, "suppress-until 104")]
    [InlineData(103.9, "suppress-until 104")]
    [InlineData(104, "keep")]
    [InlineData(1000, "keep")]
    public void The_time_to_decide_for_ends_a_stop(double now, string decision)
    {
        var made = Decide(History.Repeated("MailboxFull", 0, 4, 8, 12, 14), now);

        (History.InShort(made), made.Reason, made.Count).Should().Be((decision, SuppressionReason.MailboxFull, 5));
    }

    [Theory]
    [InlineData("0 MailboxFull wait=4", 0.1, "retry-after 0.17")]
    [InlineData("0 MailboxFull wait=4", 1, "keep")]
    [InlineData("0 Greylisted wait=1", 0, "retry-after 0.04")]
    [InlineData("0 Greylisted wait=1", 0.05, "keep")]
    [InlineData("0 UserUnknown hard", 9999, "suppress-forever")]
    public void The_time_to_decide_for_ends_a_wait(string history, double now, string decision) => History.InShort(Decide(history, now)).Should().Be(decision);

    public static TheoryData<SmtpCause> CausesElsewhere => new(Enum.GetValues<SmtpCause>().Except(
    [
        SmtpCause.Accepted, SmtpCause.UserUnknown, SmtpCause.MailboxFull, SmtpCause.MailboxDisabled, SmtpCause.MailboxMoved, SmtpCause.DomainNotFound,
        SmtpCause.NotAcceptingMail, SmtpCause.NetworkError, SmtpCause.DeliveryExpired, SmtpCause.Suppressed, SmtpCause.AutoReply, SmtpCause.ChallengeResponse,
    ]));

    [Theory]
    [MemberData(nameof(CausesElsewhere))]
    public void What_lies_elsewhere_never_counts_against_the_address(SmtpCause cause)
    {
        var days = Enumerable.Range(0, 400).Select(day => (double)day).ToArray();

        var (permanent, transient) = (Decide(History.Repeated($"{cause}", days)), Decide(History.Repeated($"{cause} wait=2", days)));

        (History.InShort(permanent), permanent.Reason).Should().Be(("keep", SuppressionReason.NotTheAddress));
        (History.InShort(transient), transient.Reason).Should().Be(("retry-after 399.08", SuppressionReason.NotTheAddress));
    }

    [Fact]
    public void The_order_of_a_history_changes_nothing()
    {
        string[] entries = ["0 Accepted ok", "0 UserUnknown hard", "1 UserUnknown", "1 UserUnknown wait=3", "1 RateLimited wait=1", "2 MailboxFull sure=0.5"];
        var expected = Decide(string.Join(';', entries));

        foreach (var order in Permutations(entries))
            Decide(string.Join(';', order)).Should().Be(expected);
    }

    private static IEnumerable<IEnumerable<string>> Permutations(string[] items) => items.Length < 2
        ? [items]
        : items.SelectMany((item, i) => Permutations([.. items[..i], .. items[(i + 1)..]]).Select(rest => rest.Prepend(item)));

    private static SuppressionDecision Decide(string history, double? now = null) =>
        SuppressionPolicy.DecideByFacts(History.Facts(history), SuppressionOptions.Default, now is { } day ? History.Day(day) : null);
}
