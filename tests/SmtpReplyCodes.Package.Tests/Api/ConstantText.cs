using System.Globalization;

namespace SmtpReplyCodes.Package.Tests.Api;

/// <summary>A value that is compiled into whoever uses it.</summary>
internal static class ConstantText
{
    public static string Of(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        char sign => $"'{sign}'",
        _ when type.IsEnum => $"{TypeName.Of(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
