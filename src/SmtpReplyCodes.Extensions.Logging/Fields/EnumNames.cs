using System.Collections.Frozen;
using System.Text;

namespace SmtpReplyCodes.Fields;

/// <summary>The names of enum members in kebab-case, as in the JSON of a reply: <c>RetryLater</c> is <c>retry-later</c>.</summary>
internal static class EnumNames
{
    /// <summary>The name of a member.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.All.TryGetValue(value, out var name) ? name : value.ToString();

    private static string FromPascal(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> All = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => FromPascal(value.ToString()));
    }
}
