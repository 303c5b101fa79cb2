using System.Collections;

namespace SmtpReplyCodes.Enrichment;

/// <summary>The state of a record with fields appended: what it had, in its order, then the fields, then the template of the message, which providers look for at the end.</summary>
/// <remarks>
/// Not generic: a logger over a logger over a logger would make types without end.
/// </remarks>
internal sealed class EnrichedState : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>The key under which loggers of the platform hand over the template of the message.</summary>
    private const string OriginalFormat = "{OriginalFormat}";

    /// <summary>Writes the message as the record would have without fields.</summary>
    public static readonly Func<EnrichedState, Exception?, string> Formatter = (state, exception) => state._format(exception);

    private readonly object? _original;
    private readonly Func<Exception?, string> _format;
    private readonly KeyValuePair<string, object?>[] _pairs;

    /// <param name="original">The state of the record; null is one as well.</param>
    /// <param name="fields">What to append. A name that the record has is not given twice.</param>
    /// <param name="format">Writes the message.</param>
    public EnrichedState(object? original, KeyValuePair<string, object?>[] fields, Func<Exception?, string> format)
    {
        _original = original;
        _format = format;
        _pairs = original is IEnumerable<KeyValuePair<string, object?>> own ? Append([.. own], fields) : fields;
    }

    public int Count => _pairs.Length;

    public KeyValuePair<string, object?> this[int index] => _pairs[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string? ToString() => _original?.ToString();

    private static KeyValuePair<string, object?>[] Append(KeyValuePair<string, object?>[] own, KeyValuePair<string, object?>[] fields)
    {
        var added = Array.FindAll(fields, field => !Array.Exists(own, pair => pair.Key == field.Key));
        return own is [.. var before, { Key: OriginalFormat } template] ? [.. before, .. added, template] : [.. own, .. added];
    }
}
