using System.Text;

namespace SmtpReplyCodes.Fields;

/// <summary>Masks what names people and machines, also where characters that are not to be seen hide it from the mask of a reply.</summary>
internal static class Redaction
{
    public static string Of(string text)
    {
        var masked = Mask(text).Replace("\r\n", "\n", StringComparison.Ordinal);
        return CleanText.NextHidden(masked, 0, out _) == masked.Length ? masked : BetweenHidden(masked);
    }

    /// <summary>An IP address with an escape sequence right behind it is none to the mask; taken by itself it is.</summary>
    private static string BetweenHidden(string text)
    {
        var masked = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var hidden = CleanText.NextHidden(text, at, out var length);
            masked.Append(hidden > at ? Mask(text[at..hidden]) : "").Append(text, hidden, length);
            at = hidden + length;
        }

        return masked.ToString();
    }

    private static string Mask(string text) => SmtpReply.FromText(text).ToRedactedString();
}
