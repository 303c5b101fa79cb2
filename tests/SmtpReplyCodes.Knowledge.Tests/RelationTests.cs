using System.Globalization;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Which rows point to each other, and that they do it both ways.</summary>
public class RelationTests
{
    public static TheoryData<string> Related => new(CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes).Concat(CodeTable.ClientCodes).Where(info => info.Related.Length > 0).Select(info => info.Id));

    public static TheoryData<int, string> Collapsed => [.. Table.Knowledge.ReplyCodes.Where(row => row.Collapsed is not null).Select(row => (row.Code, row.Collapsed!))];

    [Theory]
    [MemberData(nameof(Related))]
    public void Related_rows_exist_and_point_back_where_both_are_codes_of_servers(string id)
    {
        var info = CodeTable.Find(id)!;
        foreach (var other in info.Related.Select(related => (Id: related, Info: CodeTable.Find(related))))
        {
            other.Info.Should().BeEquivalentTo(new { other.Id, Match = CodeMatch.Exact }, "{0} points to it", id);
            other.Info!.Kind.Should().Be(info.Kind == CodeKind.ReplyCode ? CodeKind.EnhancedCode : CodeKind.ReplyCode);
            if (info.Kind != CodeKind.ClientCode)
                other.Info.Related.Should().Contain(id, "{0} points to {1}", id, other.Id);
        }

        info.Related.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Collapsed))]
    public void A_number_without_dots_is_its_enhanced_code_and_says_so(int code, string collapsed)
    {
        collapsed.Replace(".", "", StringComparison.Ordinal).Should().Be(code.ToString(CultureInfo.InvariantCulture));
        ReplyCodes.Find(code)!.Collapsed.Should().Be(EnhancedStatusCode.Parse(collapsed));
        Row.Codes[code.ToString(CultureInfo.InvariantCulture)].Texts.Should().Contain(text => text.Text.Contains(collapsed), "the reader learns where the number comes from");
    }

    [Theory]
    [MemberData(nameof(Collapsed))]
    public void A_registered_code_without_dots_comes_first_among_the_related_rows(int code, string collapsed)
    {
        if (EnhancedStatusCode.Parse(collapsed).IsRegistered)
            ReplyCodes.Find(code)!.Related[0].Should().Be("X" + collapsed[1..]);
    }

    [Fact]
    public void Codes_without_dots_are_marked_where_the_lists_have_them() =>
        Table.Knowledge.ReplyCodes.Where(row => row.Collapsed is not null).Select(row => row.Code)
            .Should().Contain([422, 431, 441, 442, 446, 447, 465, 471, 510, 511, 512, 522, 531, 541, 546, 571]);
}
