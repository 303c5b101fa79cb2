using System.Text.Json;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>What the JSON of the reference is made of.</summary>
internal static class JsonLists
{
    /// <summary>One document on one line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output))
            write(json);
        output.WriteByte((byte)'\n');
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) => json.WriteList(name, texts, json.WriteStringValue);

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
