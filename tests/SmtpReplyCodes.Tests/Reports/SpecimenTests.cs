using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>
/// Each file below <c>Specimens</c> (a message as <c>.eml</c>, a body without header as <c>.txt</c>) gives the report that the <c>.json</c> beside it says,
/// whatever the line ends and in an mbox too.
/// </summary>
public class SpecimenTests
{
    public static TheoryData<string> Names => [.. Specimen.All.Select(specimen => specimen.Name)];

    public static TheoryData<string> NamesOfBodies => [.. Specimen.Names("*.txt").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_as_expected(string name)
    {
        var specimen = new Specimen(name);

        ShouldBeRead(specimen, specimen.Bytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_change_nothing(string name)
    {
        var specimen = new Specimen(name);

        foreach (var (lineEnd, called) in ((string, string)[])[("\r\n", "CRLF"), ("\n", "LF"), ("\r", "CR")])
            ShouldBeRead(specimen, specimen.With(lineEnd), $" with {called}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_line_of_an_mbox_changes_nothing(string name)
    {
        var specimen = new Specimen(name);

        ShouldBeRead(specimen, specimen.InMbox(), " in an mbox");
    }

    [Theory]
    [MemberData(nameof(NamesOfBodies))]
    public void A_body_is_read_as_text_too(string name)
    {
        var specimen = new Specimen(name);

        specimen.DifferenceOf(DeliveryReport.ReadText(Encoding.UTF8.GetString(specimen.Bytes))).Should().BeEmpty($"{name} as text gives what its .json says");
    }

    [Fact]
    public void Each_has_its_expectation_and_each_expectation_its_message() =>
        Specimen.All.Select(specimen => specimen.Name).Should().Equal(Specimen.Names("*.json").Order(StringComparer.Ordinal)).And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(80);

    [Fact]
    public void Nothing_else_lies_among_them() =>
        Directory.GetFiles(Specimen.Folder, "*", SearchOption.AllDirectories).Select(Path.GetExtension).Distinct().Should().BeSubsetOf([".eml", ".txt", ".json"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_reserved_domains_only(string name)
    {
        var specimen = new Specimen(name);

        ReservedNames.OthersIn(Encoding.UTF8.GetString(specimen.Bytes) + specimen.ExpectedText).Should().BeEmpty($"{name} must show nobody's address");
    }

    private static void ShouldBeRead(Specimen specimen, byte[] message, string how = "") =>
        specimen.DifferenceOf(DeliveryReport.Read(message)).Should().BeEmpty($"{specimen.Name}{how} gives what its .json says (-), not something else (+)");
}
