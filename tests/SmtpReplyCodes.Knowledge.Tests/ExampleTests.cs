namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Examples name nobody, and each stands for one row.</summary>
public class ExampleTests
{
    public static TheoryData<string> Examples => new(All.Distinct());

    private static IEnumerable<string> All => Table.CodeRows.SelectMany(row => row.Examples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Addresses_and_hosts_are_reserved_ones(string example) => ReservedNames.ShouldBeAllIn(example);

    [Fact]
    public void No_example_serves_two_rows() => All.Should().OnlyHaveUniqueItems();
}
