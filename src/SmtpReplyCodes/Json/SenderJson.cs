using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>What a rewritten envelope sender hides as JSON.</summary>
internal static class SenderJson
{
    public static void Write(Utf8JsonWriter json, DecodedSender sender)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Name(sender.Kind));
        json.WriteString("address", sender.Address);
        json.WriteString("owner", sender.Owner);
        json.WriteEndObject();
    }

    public static DecodedSender Read(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "a decoded sender");
        RewriteKind? kind = null;
        string? address = null, owner = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "kind": kind = JsonValues.ReadEnum<RewriteKind>(ref json, name); break;
                case "address": address = JsonValues.ReadString(ref json, name); break;
                case "owner": owner = JsonValues.ReadString(ref json, name); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return new DecodedSender(kind ?? throw JsonValues.Missing("kind", "A decoded sender"), address ?? throw JsonValues.Missing("address", "A decoded sender"), owner);
    }
}
