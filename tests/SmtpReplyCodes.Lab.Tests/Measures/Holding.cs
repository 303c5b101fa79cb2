using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>Holds what the library reads against what really happened.</summary>
internal static class Holding
{
    /// <summary>Fails with every miss, also of what is good enough by itself, so that one run shows all that could be better.</summary>
    public static void ShouldBeRead(this Observations observed)
    {
        Tally[] tallies = [.. ReplyMeasure.Of(observed), .. BounceMeasure.Of(observed), .. ClientMeasure.Of(observed), .. SystemMeasure.Of(observed)];
        var figures = string.Join('\n', tallies.Where(tally => tally.Count > 0).Select(tally => $"{observed.Server}, {tally}"));
        var misses = tallies.SelectMany(tally => tally.Misses);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', [figures, .. misses]));

        tallies.Sum(tally => tally.Count).Should().BePositive("{0} has said or written something", observed.Server);
        Assert.True(tallies.All(tally => tally.IsEnough), string.Join('\n', [figures, .. misses]));
    }
}
