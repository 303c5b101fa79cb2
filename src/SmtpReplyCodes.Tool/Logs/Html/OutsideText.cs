using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Output.Html;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>What others wrote, in the page: it is no markup, hides nothing, turns nothing around and is never long.</summary>
internal static class OutsideText
{
    public const int LongestName = 100;

    private const int LongestText = 400;

    /// <summary>Between tags. Whichever way it is written, what stands beside it stays where it is.</summary>
    public static string Html(string text, int longest = LongestText) => $"<bdi>{Plain(text, longest)}</bdi>";

    /// <summary>In an attribute, or where there can be no tags. Control and format characters are written out.</summary>
    public static string Plain(string text, int longest = LongestText)
    {
        var isWhole = text.Length <= longest;
        var shown = isWhole ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
        return HtmlText.Escape(SafeText.Clean(shown)) + (isWhole ? "" : " …");
    }
}
