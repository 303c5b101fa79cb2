using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// A cursor over the JSON of a file of rules that knows where it stands. What is not as it should be is noted at its place and passed over, so
/// that reading goes on; only text that is no JSON at all ends it, with <see cref="JsonException"/>.
/// </summary>
internal ref struct RuleJson
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly byte[] _utf8;
    private readonly TextPlaces _places;
    private readonly RuleErrors _errors;
    private Utf8JsonReader _json;

    public RuleJson(byte[] utf8, TextPlaces places, RuleErrors errors)
    {
        (_utf8, _places, _errors) = (utf8, places, errors);
        _json = new Utf8JsonReader(utf8, Options);
    }

    public delegate bool ItemReader<T>(ref RuleJson json, [NotNullWhen(true)] out T? item);

    public readonly JsonTokenType Token => _json.TokenType;

    /// <summary>Where the value or name begins at which the cursor stands.</summary>
    public readonly TextPlace Place => _places.At(_json.TokenStartIndex);

    /// <summary>The property that is read, in quotes, as messages name it.</summary>
    public string Subject { get; private set; } = "";

    public bool Read() => _json.Read();

    /// <summary>Notes a mistake about the value at which the cursor stands.</summary>
    public readonly void Report(string message) => _errors.Add(Place, message);

    /// <summary>Notes a mistake at a place that was passed.</summary>
    public readonly void Report(TextPlace place, string message) => _errors.Add(place, message);

    /// <summary>Notes a mistake at a character of the string at which the cursor stands, counted from 0 in chars as they are once its escapes are resolved.</summary>
    public readonly void ReportWithin(int offset, string message)
    {
        var at = (int)_json.TokenStartIndex + 1;
        for (var chars = 0; chars < offset; at += EscapedLength(_utf8.AsSpan(at), ref chars))
        {
        }

        _errors.Add(_places.At(at), message);
    }

    /// <summary>
    /// Goes to the value of the next property of the object at hand that may stand there, and gives its name; null at the end of the object.
    /// </summary>
    /// <param name="known">The names of the properties that may stand there.</param>
    /// <param name="seen">The names so far.</param>
    /// <param name="skipsOthers">Whether other properties are none of our business.</param>
    public string? NextProperty(IReadOnlyCollection<string> known, HashSet<string> seen, bool skipsOthers = false)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Decode();
            if (name is not null && known.Contains(name) && seen.Add(name))
            {
                Subject = $"\"{name}\"";
                _json.Read();
                return name;
            }

            if (name is not null && seen.Contains(name))
                Report($"the property \"{name}\" stands here twice");
            else if (name is not null && !skipsOthers)
                Report($"unknown property {Quote.Of(name)}; {CloseNames.Hint(name, known)}");
            _json.Read();
            Skip();
        }

        return null;
    }

    /// <summary>Goes past the object or list that begins here.</summary>
    public void Skip()
    {
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _json.Skip();
    }

    /// <summary>Whether the value is of the kind that is wanted; else that is noted and the value passed over.</summary>
    public bool Expect(JsonTokenType token, string wanted)
    {
        if (_json.TokenType == token)
            return true;
        Report($"{wanted}, not {Kind()}");
        Skip();
        return false;
    }

    /// <summary>Reads a string that says something.</summary>
    public bool TryReadText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!Expect(JsonTokenType.String, $"{Subject} takes a string") || Decode() is not { } value)
            return false;
        if (string.IsNullOrWhiteSpace(value))
            Report($"an empty string in {Subject}");
        else
            text = value;
        return text is not null;
    }

    /// <summary>Reads the kebab-case name of a member.</summary>
    public TEnum? ReadMember<TEnum>()
        where TEnum : struct, Enum
    {
        if (!TryReadText(out var name))
            return null;
        if (Kebab.TryRead<TEnum>(name, out var member))
            return member;
        Report($"unknown value {Quote.Of(name)} of {Subject}; {CloseNames.Hint(name, Array.ConvertAll(Enum.GetValues<TEnum>(), Kebab.Name))}");
        return null;
    }

    /// <summary>The string or name here; null, and a mistake noted, where escapes make it half a character.</summary>
    private readonly string? Decode()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // What the reader says of an escape such as \ud800 without its second half.
            Report("an escape gives half a surrogate pair");
            return null;
        }
    }

    private readonly string Kind() => _json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => _json.TokenType == JsonTokenType.True ? "true" : "false",
    };

    /// <summary>How many bytes the next character or escape of a string takes; counts the chars that it is decoded to.</summary>
    private static int EscapedLength(ReadOnlySpan<byte> utf8, ref int chars)
    {
        chars++;
        if (utf8[0] == '\\')
            return utf8[1] == 'u' ? 6 : 2;
        if (utf8[0] < 0xF0)
            return utf8[0] < 0x80 ? 1 : utf8[0] < 0xE0 ? 2 : 3;
        chars++;
        return 4;
    }
}
