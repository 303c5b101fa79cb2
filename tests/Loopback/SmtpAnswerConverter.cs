using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Loopback;

/// <summary>Reads the short and the long form of an answer.</summary>
internal sealed class SmtpAnswerConverter : JsonConverter<SmtpAnswer>
{
    public override SmtpAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var answer = document.RootElement;
        if (answer.ValueKind != JsonValueKind.Object)
            return SmtpAnswer.Say(Lines(answer));
        if (answer.EnumerateObject().Select(property => property.Name).Except(["say", "raw", "times", "then"]).FirstOrDefault() is { } unknown)
            throw new JsonException($"An answer has no \"{unknown}\".");
        return Words(answer) with { Then = answer.TryGetProperty("then", out var then) ? Enum.Parse<SmtpEnding>(then.GetString()!, ignoreCase: true) : SmtpEnding.None };
    }

    public override void Write(Utf8JsonWriter writer, SmtpAnswer value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static SmtpAnswer Words(JsonElement answer)
    {
        if (answer.TryGetProperty("raw", out var raw))
            return SmtpAnswer.Raw(raw.GetString()!);
        if (!answer.TryGetProperty("say", out var say))
            return SmtpAnswer.Say();
        var lines = Lines(say).ToList();
        var times = answer.TryGetProperty("times", out var number) ? number.GetInt32() : 1;
        return SmtpAnswer.Say(Enumerable.Repeat(lines[0], times).Concat(lines.Skip(1)));
    }

    private static IEnumerable<string> Lines(JsonElement said) =>
        said.ValueKind == JsonValueKind.Array ? said.EnumerateArray().Select(line => line.GetString()!) : [said.GetString()!];
}
