using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Events.Tests;

/// <summary>The README of the package shows the maps of classes as they are, both ways.</summary>
public class ReadmeTableTests
{
    private static readonly string[] Readme = File.ReadAllLines(Checkout.File("src", "SmtpReplyCodes.Events", "README.md"));

    public static TheoryData<string> Maps => [.. ServiceClasses.All.Select(map => map.Name)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Each_map_has_a_table_that_holds_every_row(string name)
    {
        var map = ServiceClasses.All.Single(map => map.Name == name);

        var section = Readme.SkipWhile(line => line != $"### [{name}]({map.Reference})").Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith('|')).ToList();

        string.Join('\n', section.Skip(2)).Should().Be(string.Join('\n', map.Rows.Select(row => Row(map, row))), "the table is made of the data");
    }

    [Fact]
    public void Each_service_has_a_method_and_a_signature()
    {
        foreach (var service in Enum.GetValues<SendingService>())
            Readme.Count(line => line.StartsWith($"| {ServiceClasses.Of(service).Name} |", StringComparison.Ordinal)).Should().Be(2, service.ToString());
    }

    private static string Row(ServiceClassMap map, ServiceClass row)
    {
        var id = row.Code is null ? $"`{row.Id}`" : $"`{row.Id}` ({row.Code})";
        var back = Enum.GetValues<SmtpCause>().Where(cause => cause != SmtpCause.Unknown && map.ClassFor(cause) == row);
        return $"| {id} | {row.Name} | {(row.Cause == SmtpCause.Unknown ? "" : row.Cause)} | {(row.Severity == BounceSeverity.Unknown ? "" : row.Severity)} | {row.Kind} | {string.Join(", ", back)} |";
    }
}
