using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Loopback;

/// <summary>The list of behaviours itself. What each means is tested with the real clients.</summary>
public class SmtpBehavioursTests
{
    [Fact]
    public void Each_has_a_name_of_its_own() => SmtpBehaviours.All.Select(behaviour => behaviour.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(85);

    [Fact]
    public void Each_names_a_cause_that_there_is() =>
        SmtpBehaviours.All.Select(behaviour => behaviour.Cause.Replace("-", "", StringComparison.Ordinal)).Should().OnlyContain(cause => Enum.GetNames<SmtpCause>().Contains(cause, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Each_that_hangs_is_known_to() =>
        SmtpBehaviours.All.Where(behaviour => behaviour.Hangs).Select(behaviour => behaviour.Name).Should().Equal("banner-hang", "hang-at-rcpt", "hang-at-end-of-data");

    [Fact]
    public void A_name_that_there_is_not_is_refused() => FluentActions.Invoking(() => SmtpBehaviours.Find("no-such-thing")).Should().Throw<KeyNotFoundException>();
}
