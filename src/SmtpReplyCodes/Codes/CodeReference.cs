using System.Globalization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>Where a statement comes from: an RFC and section, the IANA registry, or a public page.</summary>
/// <remarks>Immutable and thread-safe; two references are equal when they name the same document and section.</remarks>
public sealed class CodeReference : IEquatable<CodeReference>
{
    internal CodeReference(string document, string title, string? url, string? section)
    {
        Document = document;
        Title = title;
        Section = section;
        Url = url is not null && section is not null && document.StartsWith("RFC ", StringComparison.Ordinal) ? $"{url}#section-{section}" : url;
    }

    /// <summary>A citation as the tables hold it: the number of the document, and behind a blank the section.</summary>
    internal static CodeReference Read(string citation)
    {
        var blank = citation.IndexOf(' ', StringComparison.Ordinal);
        var document = int.Parse(blank < 0 ? citation : citation[..blank], NumberStyles.None, null);
        var row = ReferenceRows.Text[ReferenceRows.Starts[document]..];
        var url = RowText.Read(row, 2);
        return new CodeReference(RowText.Read(row, 0), RowText.Read(row, 1), url.Length == 0 ? null : url, blank < 0 ? null : citation[(blank + 1)..]);
    }

    /// <summary>What a rule of a user cites: the address of a page, or a name.</summary>
    internal static CodeReference Foreign(string citation) =>
        new(citation, citation, citation.StartsWith("https://", StringComparison.Ordinal) || citation.StartsWith("http://", StringComparison.Ordinal) ? citation : null, null);

    /// <summary>The short name of the document, for instance <c>RFC 5321</c>.</summary>
    public string Document { get; }

    /// <summary>The section within the document, for instance <c>4.2.3</c>; null where the whole document is meant.</summary>
    public string? Section { get; }

    /// <summary>The full title of the document.</summary>
    public string Title { get; }

    /// <summary>The address of the document, with the section where the document has such anchors; null where it has no stable address.</summary>
    public string? Url { get; }

    /// <inheritdoc/>
    public bool Equals(CodeReference? other) => other is not null && Document == other.Document && Section == other.Section;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeReference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Section);

    /// <summary>Whether both name the same document and section.</summary>
    public static bool operator ==(CodeReference? left, CodeReference? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two name different documents or sections.</summary>
    public static bool operator !=(CodeReference? left, CodeReference? right) => !(left == right);

    /// <summary>Document and section, as in <c>RFC 5321 section 4.2.3</c>.</summary>
    public override string ToString() => Section is null ? Document : $"{Document} section {Section}";
}
