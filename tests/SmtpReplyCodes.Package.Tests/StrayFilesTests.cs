namespace SmtpReplyCodes.Package.Tests;

/// <summary>What is made for building and testing stays at home.</summary>
public class StrayFilesTests(Packing packing)
{
    public static TheoryData<string, bool> All => new(from row in Packing.Ids from isOfSymbols in new[] { false, true } select (row.Data, isOfSymbols));

    [Theory]
    [MemberData(nameof(All))]
    public void No_package_holds_sources_of_the_table_tests_or_tools_of_the_build(string id, bool isOfSymbols)
    {
        var files = (isOfSymbols ? packing.Symbols : packing.Packages)[id].Files.ToArray();

        files.Should().NotBeEmpty();
        files.Where(IsStray).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Data/codes/reply-5xx.jsonc", true)]
    [InlineData("content/Data/README.md", true)]
    [InlineData("lib/net10.0/SmtpReplyCodes.TableGen.dll", true)]
    [InlineData("tools/net10.0/any/SmtpReplyCodes.Tool.Tests.dll", true)]
    [InlineData("tools/net10.0/any/xunit.v3.core.dll", true)]
    [InlineData("contentFiles/cs/any/Codes/Kebab.cs", true)]
    [InlineData("lib/net10.0/SmtpReplyCodes.dll", false)]
    [InlineData("README.md", false)]
    public void What_counts_as_stray(string file, bool isStray) => IsStray(file).Should().Be(isStray);

    private static bool IsStray(string file) =>
        file.EndsWith(".jsonc", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
        || file.Contains("Data/", StringComparison.OrdinalIgnoreCase)
        || file.Contains("Tests", StringComparison.OrdinalIgnoreCase)
        || file.Contains("xunit", StringComparison.OrdinalIgnoreCase)
        || file.Contains("TableGen", StringComparison.OrdinalIgnoreCase);
}
