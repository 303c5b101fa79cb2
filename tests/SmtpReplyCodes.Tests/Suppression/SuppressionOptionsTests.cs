namespace SmtpReplyCodes.Tests.Suppression;

/// <summary>Options never refuse a value: one outside a range becomes the nearest inside, and each changes what it says.</summary>
public class SuppressionOptionsTests
{
    [Fact]
    public void Defaults_are_those_that_are_documented()
    {
        var options = SuppressionOptions.Default;

        (options.MinimumDistance, options.MaximumGap, options.MinimumConfidence).Should().Be((TimeSpan.FromHours(20), TimeSpan.FromDays(45), 0.7));
        new[] { options.UserUnknown, options.MailboxFull, options.MailboxDisabled, options.DomainNotFound, options.NotAcceptingMail, options.MailboxMoved, options.Unreachable }
            .Select(threshold => (threshold!.Replies, threshold.Over.TotalDays, threshold.SuppressFor?.TotalDays))
            .Should().Equal((3, 3, null), (5, 14, 90), (5, 14, 90), (5, 7, 90), (3, 3, null), (3, 3, null), (10, 28, 90));
        (options == new SuppressionOptions()).Should().BeTrue("options are equal by content");
    }

    [Fact]
    public void A_value_outside_a_range_becomes_the_nearest_inside()
    {
        var low = new SuppressionOptions { MinimumDistance = TimeSpan.MinValue, MaximumGap = TimeSpan.Zero, MinimumConfidence = double.NegativeInfinity };
        var high = new SuppressionOptions { MinimumDistance = TimeSpan.MaxValue, MaximumGap = TimeSpan.MaxValue, MinimumConfidence = 2 };
        var few = new SuppressionThreshold { Replies = int.MinValue, Over = TimeSpan.MinValue, SuppressFor = TimeSpan.Zero };
        var many = new SuppressionThreshold { Replies = int.MaxValue, Over = TimeSpan.MaxValue, SuppressFor = TimeSpan.MaxValue };

        (low.MinimumDistance, low.MaximumGap, low.MinimumConfidence).Should().Be((TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), 0));
        (high.MinimumDistance, high.MaximumGap, high.MinimumConfidence).Should().Be((TimeSpan.FromDays(30), TimeSpan.FromDays(3650), 1));
        new SuppressionOptions { MinimumConfidence = double.NaN }.MinimumConfidence.Should().Be(1);
        (few.Replies, few.Over, few.SuppressFor).Should().Be((1, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        (many.Replies, many.Over, many.SuppressFor).Should().Be((1000, TimeSpan.FromDays(3650), TimeSpan.FromDays(3650)));
    }

    [Theory]
    [InlineData("0 UserUnknown", "suppress-forever")]
    [InlineData("0 UserUnknown; 1 RateLimited", "suppress-forever")]
    [InlineData("0 MailboxFull; 1 MailboxFull", "suppress-until 11")]
    [InlineData("0 MailboxFull; 0.1 MailboxFull", "suppress-until 10.1")]
    [InlineData("0 MailboxFull; 0.01 MailboxFull", "retry-after 0.05")]
    [InlineData("0 MailboxFull; 3 MailboxFull", "retry-after 3.04")]
    [InlineData("0 DomainNotFound; 1 DomainNotFound; 2 DomainNotFound; 3 DomainNotFound; 8 DomainNotFound", "retry-after 8.04")]
    [InlineData("0 NotAcceptingMail sure=0.3; 1 NotAcceptingMail sure=0.3; 3 NotAcceptingMail sure=0.3", "suppress-forever")]
    [InlineData("0 DomainNotFound hard", "suppress-forever")]
    public void Every_option_changes_what_it_says(string history, string decision)
    {
        var options = new SuppressionOptions
        {
            MinimumDistance = TimeSpan.FromHours(1),
            MaximumGap = TimeSpan.FromDays(2),
            MinimumConfidence = 0.2,
            UserUnknown = new(),
            MailboxFull = new() { Replies = 2, SuppressFor = TimeSpan.FromDays(10) },
            DomainNotFound = null,
        };

        History.InShort(SuppressionPolicy.DecideByFacts(History.Facts(history), options, null)).Should().Be(decision);
    }
}
