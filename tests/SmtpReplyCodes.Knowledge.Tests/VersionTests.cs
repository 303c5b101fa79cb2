using System.Diagnostics;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The table says of what day it is.</summary>
public class VersionTests
{
    [Fact]
    public void It_is_that_of_the_data() => CodeTable.Version.Should().Be(Table.Knowledge.Version);

    [Fact]
    public void It_is_a_day() => DateOnly.TryParseExact(CodeTable.Version, "yyyy-MM-dd", out _).Should().BeTrue();

    [Fact]
    public async Task It_is_not_older_than_the_last_change_of_the_data()
    {
        Assert.SkipUnless(Path.Exists(Checkout.File(".git")), "The checkout is no repository: there are no changes to look at.");
        var start = new ProcessStartInfo("git", ["log", "-1", "--format=%as", "--", ":(glob)src/SmtpReplyCodes/Data/**/*.jsonc"]) { RedirectStandardOutput = true, WorkingDirectory = Checkout.Root };

        using var git = Process.Start(start)!;
        var changed = (await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim();

        string.CompareOrdinal(CodeTable.Version, changed).Should().BeGreaterThanOrEqualTo(0, $"the data changed on {changed}: set src/SmtpReplyCodes/Data/table.jsonc to that day");
    }
}
