namespace SmtpReplyCodes.Tests.Codes;

/// <summary>A reference leads to the very section of a document, where the document has such addresses.</summary>
public class CodeReferenceTests
{
    private static readonly CodeReference[] All = [.. CodeTable.ReplyCodes.Concat(CodeTable.EnhancedCodes).SelectMany(info => info.References)];

    [Fact]
    public void Names_document_and_section()
    {
        var reference = All.First(reference => reference is { Document: "RFC 5321", Section: "4.2.3" });

        reference.ToString().Should().Be("RFC 5321 section 4.2.3");
        reference.Url.Should().Be("https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3");
        reference.Title.Should().Be("Simple Mail Transfer Protocol");
    }

    [Fact]
    public void Without_section_names_the_document_alone()
    {
        var whole = All.First(reference => reference.Section is null);

        whole.ToString().Should().Be(whole.Document);
    }

    [Fact]
    public void Is_equal_when_it_names_the_same_place()
    {
        var places = All.GroupBy(reference => reference.ToString()).Where(group => group.Count() > 1).ToArray();

        places.Should().NotBeEmpty();
        foreach (var place in places)
        {
            place.Distinct().Should().ContainSingle();
            place.First().Equals((object?)place.Last()).Should().BeTrue();
            (place.First() == place.Last(), place.First() != place.Last()).Should().Be((true, false));
        }

        All[0].Equals(null).Should().BeFalse();
        (All[0] == null, null == All[0], All[0] != All.First(reference => reference.ToString() != All[0].ToString())).Should().Be((false, false, true));
        All.Distinct().Should().HaveCount(All.Select(reference => reference.ToString()).Distinct().Count());
    }

    [Fact]
    public void Addresses_are_absolute() =>
        All.Where(reference => reference.Url is not null).Should()
            .AllSatisfy(reference => new Uri(reference.Url!, UriKind.Absolute).Scheme.Should().BeOneOf("https", "http"));
}
