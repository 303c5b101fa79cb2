using System.Text.Json;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>A mail system as one JSON object. What is not known is null, or an empty list.</summary>
internal static class SystemJson
{
    /// <summary>The object on a line of its own.</summary>
    public static void WriteLine(Stream output, MailSystem system) => JsonLists.WriteLine(output, json => Write(json, system));

    public static void Write(Utf8JsonWriter json, MailSystem system)
    {
        json.WriteStartObject();
        json.WriteString("id", system.Id);
        json.WriteString("name", system.Name);
        json.WriteString("kind", EnumName.Of(system.Kind));
        json.WriteTexts("aliases", system.Aliases);
        json.WriteString("vendor", system.Vendor);
        json.WriteString("era", EnumName.Of(system.Era));
        json.WriteString("basedOn", system.BasedOn?.Id);
        json.WriteString("about", system.About);
        json.WriteString("reports", EnumName.Of(system.Reports));
        json.WriteStartObject("marks");
        foreach (var clue in Enum.GetValues<MailSystemClue>())
            json.WriteTexts(JsonNamingPolicy.CamelCase.ConvertName(clue.ToString()), system.GetMarks(clue));
        json.WriteEndObject();
        json.WriteString("log", system.Log);
        json.WriteString("configuration", system.Configuration);
        json.WriteString("basis", EnumName.Of(system.Basis));
        json.WriteTexts("references", system.References);
        json.WriteList("replies", system.Replies, rule => RuleJson.Write(json, rule));
        json.WriteTexts("clientCodes", system.ClientCodes.Select(code => code.Id));
        json.WriteEndObject();
    }
}
