using SmtpReplyCodes.Samples.Tests.Support;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests;

/// <summary>A sample is one short file with a project, a README and what it reads.</summary>
public class LayoutTests
{
    private static readonly string[] Built = ["bin", "obj"];

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_program_has_fewer_than_80_lines(string sample) =>
        File.ReadAllLines(Checkout.File("samples", sample, "Program.cs")).Length.Should().BeInRange(10, 79);

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_no_other_code(string sample) =>
        Directory.EnumerateFiles(Checkout.File("samples", sample), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.File("samples", sample), file))
            .Where(file => !Built.Contains(file.Split(Path.DirectorySeparatorChar)[0]))
            .Should().Equal("Program.cs");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_README_has_about_15_lines(string sample) => File.ReadAllLines(Checkout.File("samples", sample, "README.md")).Length.Should().BeInRange(10, 25);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_project_names_the_packages_that_users_refer_to(string sample)
    {
        var project = File.ReadAllText(Checkout.File("samples", sample, sample + ".csproj"));

        project.Should().Contain("Your project has <PackageReference Include=\"SmtpReplyCodes").And.Contain("<ProjectReference Include=\"../../src/SmtpReplyCodes");
    }
}
