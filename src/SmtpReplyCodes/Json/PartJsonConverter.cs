using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Json;

/// <summary>A type in the form that its writer gives it, read back where it has a reader.</summary>
internal sealed class PartJsonConverter<T>(PartJsonConverter<T>.Writer write, PartJsonConverter<T>.Reader? read = null) : JsonConverter<T>
    where T : notnull
{
    public delegate void Writer(Utf8JsonWriter json, T value);

    public delegate T Reader(ref Utf8JsonReader json);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read is not null ? read(ref reader) : throw new NotSupportedException($"A {typeof(T).Name} is not read from JSON; read it from its reply or message.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
