using System.Text.Json;

namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>The name of an enum member as the library's own JSON has it.</summary>
internal static class JsonName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonSerializer.Serialize(value).Trim('"');
}
