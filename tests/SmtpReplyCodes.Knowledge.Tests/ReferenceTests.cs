namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The documents that rows cite.</summary>
public class ReferenceTests
{
    [Fact]
    public void Documents_are_unique_titled_and_cited_over_https()
    {
        Table.Knowledge.References.Select(row => row.Document).Should().OnlyHaveUniqueItems();
        Table.Knowledge.References.Should().OnlyContain(row => row.Title.Trim().Length > 0 && (row.Url == null || row.Url.StartsWith("https://")));
    }

    [Fact]
    public void Every_document_is_cited_and_every_citation_is_of_a_document()
    {
        var cited = CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes).Concat(CodeTable.ClientCodes).Concat(Fallbacks()).SelectMany(info => info.References).Select(reference => reference.Document).Distinct();

        cited.Should().BeEquivalentTo(Table.Knowledge.References.Select(row => row.Document));
    }

    [Theory]
    [InlineData(550, "RFC 5321", "4.2.3", "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3")]
    [InlineData(511, "Microsoft KB284204", null, "https://support.microsoft.com/")]
    public void A_citation_becomes_document_section_and_address(int code, string document, string? section, string url)
    {
        var reference = ReplyCodes.Find(code)!.References.Should().ContainSingle(reference => reference.Document == document && reference.Section == section).Subject;

        reference.Url.Should().StartWith(url);
        reference.Title.Should().NotBeEmpty();
    }

    private static IEnumerable<CodeInfo> Fallbacks() => Enumerable.Range(ReplyCodes.Minimum, ReplyCodes.Maximum - ReplyCodes.Minimum + 1).Select(code => ReplyCodes.Find(code)!)
        .Concat(new[] { 2, 4, 5 }.Select(statusClass => new EnhancedStatusCode(statusClass, 9, 9).Info!));
}
