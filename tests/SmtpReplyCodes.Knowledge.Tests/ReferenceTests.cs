using System.Text.RegularExpressions;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The documents that rows cite.</summary>
public partial class ReferenceTests
{
    /// <summary>RFCs whose text was not at hand; a citation of them is not checked for its section.</summary>
    private static readonly string[] WithoutSections = ["RFC 1985", "RFC 3834", "RFC 5782", "RFC 5965", "RFC 6647", "RFC 8314"];

    [Fact]
    public void Documents_are_unique_and_titled_and_those_that_are_alive_stand_behind_https()
    {
        Table.Knowledge.References.Select(row => row.Document).Should().OnlyHaveUniqueItems();
        Table.Knowledge.References.Should().OnlyContain(row => row.Title.Trim().Length > 0 && (row.Url == null || Uri.IsWellFormedUriString(row.Url, UriKind.Absolute)));
        var old = Table.Knowledge.Providers.SelectMany(row => row.Documents).Concat(Table.Knowledge.Systems.SelectMany(row => row.Documents)).Select(row => row.Document).ToHashSet();
        Table.Knowledge.References.Where(row => !old.Contains(row.Document)).Should().OnlyContain(row => row.Url == null || row.Url.StartsWith("https://"), "only pages of providers and mail systems are older than that");
    }

    [Fact]
    public void Every_document_is_cited_and_every_citation_is_of_a_document()
    {
        var cited = CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes).Concat(CodeTable.ClientCodes).Concat(Fallbacks()).SelectMany(info => info.References).Select(reference => reference.Document)
            .Concat(Table.Rules.Values.Select(row => Table.Knowledge.References[row.Source.Document].Document))
            .Concat(Table.Knowledge.ReportWords.SelectMany(row => row.References).Select(source => Table.Knowledge.References[source.Document].Document)).Distinct();

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

    [Fact]
    public void Every_citation_of_an_RFC_names_a_section() =>
        Citations().Where(citation => citation.Text.StartsWith("RFC ", StringComparison.Ordinal)).Should().OnlyContain(citation => citation.Section != null);

    [Fact]
    public void A_rule_that_cites_an_RFC_names_the_section_where_sections_are_listed() =>
        Table.Rules.Values.Where(row => row.Source.Section is null && Table.Knowledge.References[row.Source.Document].Sections.Count > 0)
            .Select(row => $"{row.Rule.Id}: {row.Source}").ShouldBeNone();

    [Fact]
    public void Every_RFC_lists_its_sections_so_that_citations_are_checked() =>
        Table.Knowledge.References.Where(row => row.Document.StartsWith("RFC ", StringComparison.Ordinal) && row.Sections.Count == 0).Select(row => row.Document)
            .Should().BeSubsetOf(WithoutSections, "these have not been read");

    [Fact]
    public void Sections_are_numbers_or_appendices_and_of_RFCs_alone()
    {
        foreach (var row in Table.Knowledge.References.Where(row => row.Sections.Count > 0))
        {
            row.Document.Should().StartWith("RFC ");
            row.Sections.Should().OnlyHaveUniqueItems().And.OnlyContain(section => Section().IsMatch(section), row.Document);
        }
    }

    private static IEnumerable<Citation> Citations() => Table.CodeRows.SelectMany(row => row.References).Concat(Table.Knowledge.Fallbacks.SelectMany(row => row.References));

    [GeneratedRegex(@"^([1-9][0-9]?|[A-Z])(\.[0-9]+)*$")]
    private static partial Regex Section();

    private static IEnumerable<CodeInfo> Fallbacks() => Enumerable.Range(ReplyCodes.Minimum, ReplyCodes.Maximum - ReplyCodes.Minimum + 1).Select(code => ReplyCodes.Find(code)!)
        .Concat(new[] { 2, 4, 5 }.Select(statusClass => new EnhancedStatusCode(statusClass, 9, 9).Info!));
}
