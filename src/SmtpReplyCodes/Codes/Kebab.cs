using System.Text;

namespace SmtpReplyCodes.Codes;

/// <summary>The stable names of enum members in JSON, rule ids and keys: <c>UserUnknown</c> is <c>user-unknown</c>.</summary>
internal static class Kebab
{
    /// <summary>The name of a member. The enums of this library count from 0 without gaps.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var names = Names<TEnum>.All;
        var index = Convert.ToInt32(value, null);
        return (uint)index < (uint)names.Length ? names[index] : value.ToString();
    }

    /// <summary>The member of a name; false for anything else.</summary>
    public static bool TryRead<TEnum>(string? name, out TEnum value)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Names<TEnum>.All, name);
        value = index < 0 ? default : Enum.GetValues<TEnum>()[index];
        return index >= 0;
    }

    /// <summary>The member of a name, the first one for anything else; the names of the tables are checked by a test.</summary>
    public static TEnum Read<TEnum>(string name)
        where TEnum : struct, Enum => TryRead<TEnum>(name, out var value) ? value : default;

    /// <summary>Whether a text is words of lower-case letters and digits with one hyphen, or one of other separators, between them.</summary>
    public static bool AreWords(ReadOnlySpan<char> text, params ReadOnlySpan<char> others)
    {
        var isAtWord = true;
        foreach (var c in text)
        {
            var isSeparator = c == '-' || others.Contains(c);
            if (isSeparator ? isAtWord : !char.IsAsciiDigit(c) && !char.IsAsciiLetterLower(c))
                return false;
            isAtWord = isSeparator;
        }

        return !isAtWord;
    }

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
        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<TEnum>(), FromPascal);
    }
}
