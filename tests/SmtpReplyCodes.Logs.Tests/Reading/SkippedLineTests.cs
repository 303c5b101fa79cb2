namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>Lines that cannot be read are counted, and a sentence says how many and where.</summary>
public class SkippedLineTests
{
    private static readonly string Bounce = ReadLog.Bounce("anna@example.org");

    public static TheoryData<string, string[]> Logs => new()
    {
        { Bounce, [] },
        { "noise\n\n# more\n550 5.1.1 User unknown", [] },
        { Bounce.Replace("User", "\0", StringComparison.Ordinal), ["1 line skipped as binary, the first is line 1."] },
        { "\n\u0001\n" + Bounce + "\n\u0006\n", ["2 lines skipped as binary, the first is line 2."] },
        { "\u001b[31mred\u001b[0m\t\u0007", [] },
        { Bounce[..120], ["1 line skipped as torn, the first is line 1."] },
        { Bounce[..120] + "\n" + Bounce[..110] + "\n" + Bounce, ["2 lines skipped as torn, the first is line 1."] },
        { Bounce[..40], [] },
        { Bounce[..120] + "\n" + new string('x', 70_000) + "\n\0\n" + Bounce[..120], ["1 line skipped as too long, the first is line 2.", "1 line skipped as binary, the first is line 3.", "2 lines skipped as torn, the first is line 1."] },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task A_sentence_for_each_reason(string log, string[] warnings)
    {
        var (_, reader) = await ReadLog.All(log);

        reader.Warnings.Should().Equal(warnings);
        reader.LinesSkipped.Should().Be(warnings.Sum(warning => long.Parse(warning.Split(' ')[0], null)));
    }

    [Fact]
    public void A_line_alone_that_the_reader_skips_tells_nothing()
    {
        MailLog.TryReadLine(Bounce.Replace("User", "\0", StringComparison.Ordinal), out _).Should().BeFalse();
        MailLog.TryReadLine(Bounce[..120], out _).Should().BeFalse();
    }
}
