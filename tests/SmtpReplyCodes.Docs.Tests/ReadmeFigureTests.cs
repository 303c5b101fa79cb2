using System.Globalization;
using System.Text.RegularExpressions;
using SmtpReplyCodes.Accuracy;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>What the README says about accuracy is what <c>dotnet run --project tests/Accuracy</c> prints.</summary>
public class ReadmeFigureTests
{
    [Fact]
    public void The_accuracy_is_the_one_that_is_printed()
    {
        var sentence = Regex.Match(File.ReadAllText(Checkout.File("README.md")), @"names the right cause for (?<right>[\d.]+ %)\s+of\s+the\s+(?<all>[\d,]+)\s+texts");

        sentence.Success.Should().BeTrue("the README says \"names the right cause for 0.0 % of the 0 texts\"");
        sentence.Groups["right"].Value.Should().Be(Score.OfAll.Cause.ToString());
        sentence.Groups["all"].Value.Should().Be(Score.OfAll.Cause.All.ToString("N0", CultureInfo.InvariantCulture));
    }
}
