using SmtpReplyCodes.Accuracy;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The labelled texts that the accuracy is measured with: enough of each cause, well-formed, none twice.</summary>
public class TextSetTests
{
    private const int FewestOfACause = 20;

    private const int Fewest = 600;

    public static TheoryData<string> Files => new(TextSet.Files);

    [Fact]
    public void There_is_a_file_for_each_cause() => TextSet.Files.Should().BeEquivalentTo(Enum.GetValues<SmtpCause>().Select(TextRow.Name));

    [Fact]
    public void There_are_enough_texts_in_all() => TextSet.All.Should().HaveCountGreaterThanOrEqualTo(Fewest);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_enough_texts_of_its_cause(string file)
    {
        var rows = TextSet.Read(file);

        rows.Should().HaveCountGreaterThanOrEqualTo(FewestOfACause);
        rows.Select(row => TextRow.Name(row.Cause)).Should().AllBe(file);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_row_has_a_text_a_voice_and_alternatives_that_are_others(string file)
    {
        foreach (var row in TextSet.Read(file))
        {
            row.Text.Should().NotBeNullOrWhiteSpace().And.Be(row.Text.Trim()).And.NotContain("\r").And.NotContain("\0");
            row.Voice.Should().NotBeNullOrWhiteSpace("\"{0}\" is said in somebody's manner", row.Text);
            row.Accepted.Should().OnlyHaveUniqueItems("\"{0}\" has alternatives to its cause", row.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Addresses_and_hosts_are_reserved_ones(string file)
    {
        foreach (var row in TextSet.Read(file))
            ReservedNames.ShouldBeAllIn(row.Text);
    }

    [Fact]
    public void No_two_texts_differ_by_digits_and_case_alone() =>
        TextSet.All.Select(row => string.Concat(row.Text.ToUpperInvariant().Where(c => !char.IsDigit(c)))).Should().OnlyHaveUniqueItems();
}
