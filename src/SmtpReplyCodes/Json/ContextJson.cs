using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>The context of a reply as JSON. A classifier is code and has no place there.</summary>
internal static class ContextJson
{
    public static void Write(Utf8JsonWriter json, ReplyContext context)
    {
        json.WriteStartObject();
        json.WriteString("phase", Kebab.Name(context.Phase));
        json.WriteString("remoteHost", context.RemoteHost);
        json.WriteString("action", Kebab.Name(context.Action));
        json.WriteString("fault", Kebab.Name(context.Fault));
        json.WriteString("mailbox", context.Mailbox);
        json.WriteString("mailSystem", context.MailSystem?.Id);
        json.WriteEndObject();
    }

    public static ReplyContext Read(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "the context of an SMTP reply");
        var context = new ReplyContext();
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "phase": context = context with { Phase = JsonValues.ReadEnum<SmtpPhase>(ref json, name) }; break;
                case "remoteHost": context = context with { RemoteHost = JsonValues.ReadString(ref json, name) }; break;
                case "mailSystem": context = context with { MailSystem = MailSystem.OfId(JsonValues.ReadString(ref json, name)) }; break;
                case "action": context = context with { Action = JsonValues.ReadEnum<DeliveryAction>(ref json, name) }; break;
                case "fault": context = context with { Fault = JsonValues.ReadEnum<ClientFault>(ref json, name) }; break;
                case "mailbox": context = context with { Mailbox = JsonValues.ReadString(ref json, name) }; break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return context;
    }
}
