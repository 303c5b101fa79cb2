using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>
/// Writes the members of this library's enums as kebab-case names (<c>user-unknown</c>) and reads them back. Numbers and unknown names
/// give <see cref="JsonException"/>.
/// </summary>
/// <typeparam name="TEnum">An enum of this library.</typeparam>
/// <remarks>The enums name this converter themselves; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class KebabCaseEnumConverter<TEnum> : JsonStringEnumConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Creates the converter.</summary>
    public KebabCaseEnumConverter()
        : base(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    {
    }
}
