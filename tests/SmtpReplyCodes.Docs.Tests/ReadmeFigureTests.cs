using System.Globalization;
using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>What the README says about accuracy is what <c>dotnet run --project tests/Accuracy</c> prints.</summary>
public class ReadmeFigureTests
{
    [Fact]
    public void The_accuracy_is_the_one_that_is_printed() => MarkdownTable.Rows("README.md", "texts").Should().BeEquivalentTo(
        [
            Cells(Score.OfAll, "that the rules were made with"),
            Cells(Score.OfHeldOut, "that no rule was made for"),
        ],
        options => options.WithStrictOrdering());

    private static string[] Cells(Score score, string which) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{score.Cause.All:N0} {which}"),
        score.Cause.ToString(),
        $"{score.HardFound} of {score.HardFound.All}",
        $"{score.FalseHard.Part} of {score.FalseHard.All}",
    ];
}
