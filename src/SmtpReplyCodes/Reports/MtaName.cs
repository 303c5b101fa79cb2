using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes;

/// <summary>
/// The name of a mail server in a delivery report: the value of <c>Reporting-MTA</c>, <c>DSN-Gateway</c>, <c>Received-From-MTA</c> (RFC 3464 sections
/// 2.2.2 to 2.2.4) and <c>Remote-MTA</c> (section 2.3.5). It is what the report says, not what is true.
/// </summary>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed class MtaName : IEquatable<MtaName>
{
    private MtaName(string? type, string name, string? comment) => (Type, Name, Comment) = (type, name, comment);

    /// <summary>
    /// The kind of the name in lower case: <c>dns</c>, <c>smtp</c>, <c>x-local-hostname</c> (RFC 3464 section 2.1.2); null when the report gives none.
    /// </summary>
    public string? Type { get; }

    /// <summary>The name, such as <c>mx.example.net</c> or <c>[192.0.2.1]</c>; never empty, without blanks and without dots at its end.</summary>
    public string Name { get; }

    /// <summary>What the report adds to the name, often an IP address: the <c>192.0.2.1</c> of <c>dns; mx.example.net (192.0.2.1)</c>; null when nothing.</summary>
    public string? Comment { get; }

    /// <summary>The name in the value of a field; null when the value holds none.</summary>
    internal static MtaName? Read(ReadOnlySpan<char> value)
    {
        var whole = FieldText.CutComments(value, out var comment);
        var text = FieldText.SplitType(whole, out var type).Trim();
        // A host name before a semicolon is no type.
        if (type.Contains('.', StringComparison.Ordinal))
        {
            text = whole;
            type = "";
        }

        var blank = text.IndexOfAny(' ', '\u00a0');
        var name = (blank < 0 ? text : text[..blank]).Trim("\"<>;,").TrimEnd('.');
        if (name.IsEmpty)
            return null;
        var added = blank < 0 ? comment : $"{text[blank..].Trim()} {comment}".Trim();
        return new MtaName(NullIfEmpty(type), name.ToString(), NullIfEmpty(added));
    }

    /// <summary>Reads the value of a field. Never throws.</summary>
    /// <param name="value">The value: <c>dns; mx.example.net</c>, or a name alone.</param>
    /// <param name="name">The name; null when the value holds none.</param>
    /// <returns>Whether there is a name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? value, [NotNullWhen(true)] out MtaName? name)
    {
        name = Read(value);
        return name is not null;
    }

    /// <summary>Whether both are of one type and name, whatever the case of the name; comments do not count.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(MtaName? other) => other is not null && Type == other.Type && Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MtaName);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, StringComparer.OrdinalIgnoreCase.GetHashCode(Name));

    /// <summary>Whether both are of one type and name.</summary>
    public static bool operator ==(MtaName? left, MtaName? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ in type or name.</summary>
    public static bool operator !=(MtaName? left, MtaName? right) => !(left == right);

    /// <summary>The type and the name as a report writes them, without the comment: <c>dns; mx.example.net</c>.</summary>
    public override string ToString() => Type is null ? Name : $"{Type}; {Name}";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
