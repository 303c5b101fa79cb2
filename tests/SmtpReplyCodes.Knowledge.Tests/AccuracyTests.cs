using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>How well the library reads the labelled texts of the project. <c>dotnet run --project tests/Accuracy</c> prints the figures and the misses.</summary>
public class AccuracyTests
{
    /// <summary>The per cent of causes that must be right: what the program prints, less half a point. It only ever goes up.</summary>
    private const double Floor = 99;

    private const double PermanenceFloor = 99;

    [Fact]
    public void The_cause_is_right_as_often_as_before() => Score.OfAll.Cause.PerCent.Should().BeGreaterThanOrEqualTo(Floor);

    [Fact]
    public void Permanent_and_transient_are_read_as_the_codes_say() =>
        Score.OfAll.Permanence.PerCent.Should().BeGreaterThanOrEqualTo(PermanenceFloor, "these are wrong: {0}", Texts(Score.OfAll.WrongClasses));

    [Fact]
    public void No_bounce_is_hard_that_is_not_about_the_recipient() =>
        Score.OfAll.FalseHard.Part.Should().Be(0, "a good address would be suppressed: {0}", Texts(Score.OfAll.FalselyHard));

    private static string Texts(IEnumerable<Answer> answers) => string.Join('\n', answers.Select(answer => answer.Row.Text));
}
