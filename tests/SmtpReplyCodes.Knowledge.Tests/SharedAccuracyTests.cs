using System.Globalization;
using SmtpReplyCodes.Accuracy;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>How well the library reads what real servers said, where the shared material is at hand; <c>--set</c> of the same program prints the misses.</summary>
public class SharedAccuracyTests
{
    private const double CauseFloor = 85, FloorOfEachCause = 70, PermanenceFloor = 99, HardFoundFloor = 90;

    /// <summary>How many rows a cause needs for a floor of its own.</summary>
    private const int FewestRows = 10;

    private static readonly Lazy<Score> Shared = new(() => new Score(TextFile.Read(Checkout.SharedFile("corpus", "replies", "dev.jsonl"))));

    [Fact]
    public void The_set_is_read_whole() => Shared.Value.Cause.All.Should().BeGreaterThanOrEqualTo(1000);

    [Fact]
    public void The_cause_is_right() => Shared.Value.Cause.PerCent.Should().BeGreaterThanOrEqualTo(CauseFloor);

    [Fact]
    public void Each_cause_of_some_rows_is_known() =>
        Shared.Value.Causes.Where(row => row.Right.All >= FewestRows && row.Right.PerCent < FloorOfEachCause)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{TextRow.Name(row.Cause)} {row.Right}")).ShouldBeNone("these are below their floor");

    [Fact]
    public void Permanent_and_transient_are_read_as_the_codes_say() => Shared.Value.Permanence.PerCent.Should().BeGreaterThanOrEqualTo(PermanenceFloor);

    [Fact]
    public void No_bounce_is_hard_that_is_not_about_the_recipient() =>
        Shared.Value.FalselyHard.Select(answer => answer.Row.Text).ShouldBeNone("a good address would be suppressed");

    [Fact]
    public void Hard_bounces_are_found() => Shared.Value.HardFound.PerCent.Should().BeGreaterThanOrEqualTo(HardFoundFloor);
}
