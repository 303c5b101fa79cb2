using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.TableGen;

/// <summary>A place that a row cites: a document of <c>references.jsonc</c> and, where there is one, a section of it.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Section">The section, <c>4.2.3</c>.</param>
/// <param name="Text">Both as the row writes them: <c>RFC 5321 4.2.3</c>.</param>
public readonly record struct Citation(int Document, string? Section, string Text)
{
    public override string ToString() => Text;
}

/// <summary>Resolves citations while rows are read, so that an unknown document is reported with its place in the file.</summary>
internal sealed class CitationConverter(IReadOnlyList<ReferenceRow> documents) : JsonConverter<Citation>
{
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("Expected a document of references.jsonc.");
        return Resolve(text, documents);
    }

    /// <summary>What a text cites.</summary>
    /// <exception cref="JsonException">It is no document, or the document has no such section.</exception>
    internal static Citation Resolve(string text, IReadOnlyList<ReferenceRow> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i].Document;
            if (text == document)
                return new Citation(i, null, text);
            if (text.StartsWith(document + " ", StringComparison.Ordinal) && IsSection(text[(document.Length + 1)..]))
                return new Citation(i, Checked(documents[i], text[(document.Length + 1)..]), text);
        }

        throw new JsonException($"The document of \"{text}\" is not in references.jsonc.");
    }

    /// <summary>A number, or the letter of an appendix: <c>4.2.3</c>, <c>A</c>, <c>A.1</c>.</summary>
    private static bool IsSection(string text) => text.Length > 0 && (char.IsAsciiDigit(text[0]) || (char.IsAsciiLetterUpper(text[0]) && (text.Length == 1 || text[1] == '.')));

    private static string Checked(ReferenceRow document, string section) =>
        document.Sections.Count == 0 || document.Sections.Contains(section) ? section : throw new JsonException($"{document.Document} has no section {section}.");

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
