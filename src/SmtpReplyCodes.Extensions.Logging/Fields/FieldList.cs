namespace SmtpReplyCodes.Fields;

/// <summary>Gathers fields under the names that are asked for. What is null is left out.</summary>
internal sealed class FieldList(SmtpLogNaming naming)
{
    private const int UsualCount = 12;

    private readonly List<KeyValuePair<string, object?>> _fields = new(UsualCount);

    /// <summary>Adds a field whose value is the library's own.</summary>
    public void Add(string dotted, string pascalCase, object? value)
    {
        if (value is not null)
            _fields.Add(new(naming == SmtpLogNaming.PascalCase ? pascalCase : dotted, value));
    }

    public KeyValuePair<string, object?>[] ToArray() => [.. _fields];
}
