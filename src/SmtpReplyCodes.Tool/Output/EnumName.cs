using System.Text.Json;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>The names of enum members as JSON has them: <c>UserUnknown</c> is <c>user-unknown</c>.</summary>
internal static class EnumName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
