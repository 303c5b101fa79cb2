using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>What the README says about speed is what the benchmarks printed last, and what they did not keep is not passed over in silence.</summary>
public class ReadmeSpeedTests
{
    private static readonly string[] Results = [.. Directory.GetFiles(Checkout.File("benchmarks", "results"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The promises of all results as the README has them: promise, measured, holds, and the page.</summary>
    private static readonly string[] Measured =
        [.. from result in Results from promise in Promises(result) select string.Join(" | ", [.. promise, $"[{result}](benchmarks/results/{result}.md)"])];

    private static readonly string[] Told = [.. MarkdownTable.Rows("README.md", "promise").Select(cells => string.Join(" | ", cells))];

    [Fact]
    public void Every_figure_is_the_one_that_was_measured() =>
        Told.Should().NotBeEmpty().And.BeSubsetOf(Measured, "these rows may stand in the table:\n{0}\n", string.Join('\n', Measured.Select(row => $"| {row} |")));

    [Fact]
    public void Every_promise_that_does_not_hold_is_told_of() => Measured.Where(row => row.Contains(" | NO | ", StringComparison.Ordinal)).Should().BeSubsetOf(Told);

    [Fact]
    public void Each_page_of_results_is_there_with_a_row() => Results.Should().OnlyContain(result => Told.Any(row => row.Contains($"[{result}]", StringComparison.Ordinal)));

    /// <summary>A page may hold several tables of promises.</summary>
    private static IEnumerable<string[]> Promises(string result)
    {
        var isPromise = false;
        foreach (var line in File.ReadLines(Checkout.File("benchmarks", "results", result + ".md")))
        {
            var cells = MarkdownTable.Cells(line);
            isPromise = line.StartsWith('|') && (isPromise || cells is ["promise", "measured", "holds"]);
            if (isPromise && cells[0] != "promise" && !cells[0].StartsWith('-'))
                yield return cells;
        }
    }
}
