using System.Globalization;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>The reply in the words that a service quotes, with the codes that it gives beside them where the words have none.</summary>
internal static class QuotedReply
{
    private const string SmtpType = "smtp;";
    private const int FirstCode = 200;

    public static SmtpReply Read(string? words, string? code, string? status, ReplyContext context)
    {
        words = WithoutType(words ?? "");
        var quoted = SmtpReply.FromText(words, context);
        var number = quoted.Code ?? CodeOf(code);
        var enhanced = quoted.EnhancedCode is null ? StatusOf(status, number) : null;
        if (number is null && enhanced is null)
            return quoted;
        var text = quoted.Code is { } own ? WithoutCode(words, own) : words;
        return text is null ? quoted : SmtpReply.Create(number ?? 0, enhanced is null ? text : $"{enhanced} {text}", context);
    }

    /// <summary>Without the type of RFC 3464 section 2.3.6, which is none of the server's words.</summary>
    private static string WithoutType(string words) =>
        words.TrimStart().StartsWith(SmtpType, StringComparison.OrdinalIgnoreCase) ? words.TrimStart()[SmtpType.Length..].Trim() : words.Trim();

    private static int? CodeOf(string? code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstCode and <= ReplyCodes.Maximum ? number : null;

    /// <summary>The status, unless it contradicts the reply code or says no more than that one.</summary>
    private static EnhancedStatusCode? StatusOf(string? status, int? code)
    {
        if (!EnhancedStatusCode.TryParse(status?.Trim(), out var enhanced))
            return null;
        return code is null || (enhanced.Class == code / 100 && (enhanced.Subject, enhanced.Detail) != (0, 0)) ? enhanced : null;
    }

    /// <summary>What the lines say behind the code that leads each of them; null for any other text.</summary>
    private static string? WithoutCode(string words, int code)
    {
        var lead = code.ToString(CultureInfo.InvariantCulture);
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var rest = lines[i].StartsWith(lead, StringComparison.Ordinal) ? lines[i][lead.Length..].TrimEnd('\r') : "?";
            if (rest is not ("" or [' ' or '-', ..]))
                return null;
            lines[i] = rest.Length == 0 ? rest : rest[1..];
        }

        return string.Join('\n', lines);
    }
}
