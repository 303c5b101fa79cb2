using System.Text;

namespace SmtpReplyCodes.Phrases;

/// <summary>Foreign text in a message: in quotes, short, and in one line.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>The text in quotes, cut off where it is long.</summary>
    public static string Of(string text) => $"\"{InLine(text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "...") : text)}\"";

    /// <summary>The text with its control characters and lone surrogates made visible as question marks.</summary>
    public static string InLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is 0x2028 or 0x2029)
                line.Append('?');
            else
                line.Append(rune);
        }

        return line.ToString();
    }

    /// <summary>Names in quotes as they are listed: <c>"a", "b" or "c"</c>.</summary>
    public static string AnyOf(IReadOnlyList<string> names)
    {
        var list = new StringBuilder();
        for (var i = 0; i < names.Count; i++)
            list.Append(i == 0 ? "" : i == names.Count - 1 ? " or " : ", ").Append('"').Append(names[i]).Append('"');
        return list.ToString();
    }
}
