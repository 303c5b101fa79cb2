using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.TableGen;

/// <summary>The names that a property of the data may have, for messages about one that it may not.</summary>
internal static class EnumNames
{
    public static string Of<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Enum.GetValues<TEnum>().Select(Kebab.Name));
}
