using System.Text.Json;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>One JSON object a reply, one a line.</summary>
internal sealed class JsonPrinter(Stream output) : IReplyPrinter
{
    private static readonly SmtpReplyJsonConverter Converter = new();

    public void Print(SmtpReply reply)
    {
        using (var json = new Utf8JsonWriter(output))
            Converter.Write(json, reply, JsonSerializerOptions.Default);
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => output.Flush();
}
