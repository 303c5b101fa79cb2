namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Each specimen gives what its <c>.json</c> says when its parts are handed over in place of its bytes, too.</summary>
public class PartsOfSpecimensTests
{
    public static TheoryData<string> Names => [.. Specimen.All.Select(specimen => specimen.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_as_expected_with_its_contents_as_they_came(string name) => ShouldBeRead(name, isDecoded: false);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_as_expected_with_its_contents_decoded(string name) => ShouldBeRead(name, isDecoded: true);

    private static void ShouldBeRead(string name, bool isDecoded)
    {
        var specimen = new Specimen(name);

        specimen.DifferenceOf(DeliveryReport.ReadParts(TakenApart.Of(specimen.Bytes, isDecoded))).Should().BeEmpty($"the parts of {name} give what its .json says (-), not something else (+)");
    }
}
