using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>The samples are short, and their page names each of them.</summary>
public class SampleFileTests
{
    private const int MostLines = 79;

    public static TheoryData<string> Samples => new(Directory.GetDirectories(Checkout.File("samples")).Select(folder => Path.GetFileName(folder)).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_has_fewer_than_80_lines(string sample) => File.ReadLines(Checkout.File("samples", sample, "Program.cs")).Count().Should().BeInRange(10, MostLines);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_stands_on_the_page_with_a_command(string sample)
    {
        var page = File.ReadAllText(Checkout.File("samples", "README.md"));

        page.Should().Contain($"[{sample}]({sample}/Program.cs)").And.Contain($"--project samples/{sample} --");
    }

    [Fact]
    public void There_are_six() => Samples.Should().HaveCount(6);
}
