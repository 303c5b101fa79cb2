using SmtpReplyCodes.Fuzz.Run;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>A minute of damaged specimens, always the same ones as far as the time goes: nothing throws, nothing is read in two ways, nothing takes long.</summary>
[Collection(nameof(Alone))]
public class FuzzTests
{
    private const ulong Seed = 1;

    /// <summary>A fifth of a minute, less what starting takes.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(11.5);

    /// <summary>Tests are built without optimisation; the limit itself is for the program in the folder <c>Fuzz</c>.</summary>
    private static readonly TimeSpan Limit = 6 * FuzzCheck.Limit;

    /// <param name="name">The target.</param>
    /// <param name="least">So many inputs even a busy machine gets through.</param>
    [Theory]
    [InlineData("replies", 2_000)]
    [InlineData("reports", 400)]
    [InlineData("rules", 40)]
    [InlineData("logs", 400)]
    [InlineData("events", 2_000)]
    public void Nothing_is_found(string name, int least)
    {
        var finds = new List<Find>();
        var run = new FuzzRun([FuzzTargets.Find(name)!], new FuzzOptions(Seed, long.MaxValue, Time) { Limit = Limit }) { OnFind = (find, _) => finds.Add(find) };

        run.Run();

        finds.Should().BeEmpty();
        run.Tallies.Should().ContainSingle().Which.Tally.Inputs.Should().BeGreaterThan(least);
    }

    [Fact]
    public void Every_target_is_among_them() =>
        FuzzTargets.All.Select(target => target.Name).Should().Equal("replies", "reports", "rules", "logs", "events").And.HaveCount(FuzzTargets.All.Select(target => target.Stream).Distinct().Count());
}
