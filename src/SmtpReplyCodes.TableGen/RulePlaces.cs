using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.TableGen;

/// <summary>Finds the place of what is wrong with a rule that was read well. The file is read once more, which happens only on a mistake.</summary>
internal static class RulePlaces
{
    /// <summary>How deep the objects stand that are rules: in a list that a property of the file holds.</summary>
    private const int RuleDepth = 2;

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>A mistake at the first string of the rule that says <paramref name="text"/>.</summary>
    public static SmtpRuleError Mistake(string file, string id, string text, string message)
    {
        var utf8 = Encoding.UTF8.GetBytes(File.ReadAllText(file));
        var strings = StringsOf(utf8, id);
        var place = new TextPlaces(utf8).At(strings.Find(one => one.Text == text).Offset);
        return new SmtpRuleError(file, place.Line, place.Column, message);
    }

    private static List<(string? Text, long Offset)> StringsOf(byte[] utf8, string id)
    {
        var strings = new List<(string? Text, long Offset)>();
        var json = new Utf8JsonReader(utf8, Options);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.StartObject && json.CurrentDepth == RuleDepth)
                strings.Clear();
            else if (json.TokenType == JsonTokenType.String && json.CurrentDepth > RuleDepth)
                strings.Add((json.GetString(), json.TokenStartIndex));
            else if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == RuleDepth && strings.Exists(one => one.Text == id))
                break;
        }

        return strings;
    }
}
