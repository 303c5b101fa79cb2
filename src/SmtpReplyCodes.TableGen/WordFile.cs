using System.Text.Json;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.TableGen;

/// <summary>A string of <c>words.jsonc</c>.</summary>
/// <param name="Part">The part in which it stands.</param>
/// <param name="Owner">The word or group to which it belongs; empty in parts that are lists.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsOwner">Whether it is the word or the name of the group itself.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WordEntry(string Part, string Owner, string Text, bool IsOwner, TextPlace Place);

/// <summary>The strings of <c>words.jsonc</c> with their places: two lists, and two objects of lists.</summary>
internal static class WordFile
{
    public const string Skipped = "skip", TopLevelDomains = "topLevelDomains", Forms = "forms", Groups = "groups";

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">A part is missing, or holds something else; the message begins with the place where there is one.</exception>
    public static IReadOnlyList<WordEntry> Read(byte[] utf8)
    {
        var entries = new List<WordEntry>();
        var missing = new List<string> { Skipped, TopLevelDomains, Forms, Groups };
        var places = new TextPlaces(utf8);
        string part = "", owner = "";
        var json = new Utf8JsonReader(utf8, Options);
        while (json.Read())
        {
            var place = places.At(json.TokenStartIndex);
            if (!IsExpected(part, json.TokenType, json.CurrentDepth))
                throw new FormatException($"({place.Line},{place.Column}): this does not belong here: \"skip\" and \"topLevelDomains\" are lists, \"forms\" and \"groups\" objects of lists");
            if (json.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                continue;
            var text = json.GetString()!;
            if (json.CurrentDepth == 1)
            {
                (part, owner) = (text, "");
                if (!missing.Remove(part))
                    throw new FormatException($"({place.Line},{place.Column}): \"{part}\" is no part of the file, or is there twice");
                continue;
            }

            var isOwner = json.TokenType == JsonTokenType.PropertyName;
            owner = isOwner ? text : owner;
            entries.Add(new WordEntry(part, owner, text, isOwner, place));
        }

        return missing.Count == 0 ? entries : throw new FormatException($": there is no \"{missing[0]}\"");
    }

    private static bool IsExpected(string part, JsonTokenType token, int depth) => (depth, token) switch
    {
        (0, JsonTokenType.StartObject or JsonTokenType.EndObject) => true,
        (1, JsonTokenType.PropertyName) => true,
        (1, JsonTokenType.StartArray or JsonTokenType.EndArray) or (2, JsonTokenType.String) => part is Skipped or TopLevelDomains,
        (1, JsonTokenType.StartObject or JsonTokenType.EndObject) or (2, JsonTokenType.PropertyName or JsonTokenType.StartArray or JsonTokenType.EndArray) => part is Forms or Groups,
        (3, JsonTokenType.String) => true,
        _ => false,
    };
}
