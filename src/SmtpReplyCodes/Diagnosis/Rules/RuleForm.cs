using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The forms of a rule's values. Each check gives what is wrong, null when nothing is.</summary>
internal static class RuleForm
{
    public static string? OfId(string id) =>
        Kebab.AreWords(id, '/', '.') ? null : "an id is words of lower-case letters and digits with - or . between them, parted by /";

    public static string? OfText(string text) => string.IsNullOrWhiteSpace(text) ? "it is empty" : null;

    public static string? OfKey(string key) => OfPhrase(PhraseOfKey(key));

    /// <summary>A key as a phrase: what a phrase reads as its own signs are no more than punctuation here.</summary>
    public static string PhraseOfKey(string key) => string.Create(key.Length, key, static (phrase, key) =>
    {
        for (var i = 0; i < key.Length; i++)
            phrase[i] = key[i] is '(' or ')' or '{' or '}' or '<' or '>' or '|' or '*' ? ' ' : key[i];
    });

    public static string? OfPhrase(string phrase) =>
        Phrase.TryParse(phrase, out _, out var problem, out var offset) ? null : $"{problem} (at offset {offset})";

    public static string? OfProvider(string provider)
    {
        foreach (var c in provider)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.ToLowerInvariant(c) != c)
                return "a provider is written in lower case, without blanks";
        }

        return OfText(provider);
    }

    public static string? OfHost(string host)
    {
        foreach (var label in host.Split('.'))
        {
            if (!IsLabel(label))
                return "a host is a name such as mail.example.com, or the end of one from a dot on: example.com";
        }

        return null;
    }

    public static string? OfMask(string mask)
    {
        if (!mask.Contains('.', StringComparison.Ordinal))
            return IsReplyMask(mask) ? null : "a mask of reply codes is three digits from 100 to 699, of which some may be x: 452, 55x, 4xx";
        return IsEnhancedMask(mask.Split('.')) ? null : "a mask of enhanced codes is three parts, the first 2, 4, 5, x or *, the others up to three digits, x or *: 5.1.*, x.7.1";
    }

    /// <summary>Reads <c>hh:mm:ss</c>; <c>24:00:00</c> is a day.</summary>
    public static bool TryReadTime(string text, out TimeSpan time)
    {
        time = default;
        if (text.Length != 8 || text[2] != ':' || text[5] != ':')
            return false;
        int hours = TwoDigits(text, 0), minutes = TwoDigits(text, 3), seconds = TwoDigits(text, 6);
        if (hours < 0 || minutes is < 0 or > 59 || seconds is < 0 or > 59)
            return false;
        time = new TimeSpan(hours, minutes, seconds);
        return true;
    }

    public static bool IsWait(TimeSpan time) => time >= TimeSpan.FromSeconds(1) && time <= TimeSpan.FromDays(1);

    private static int TwoDigits(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) ? ((text[at] - '0') * 10) + text[at + 1] - '0' : -1;

    /// <summary>Letters of any language, as some name hosts in their own; underscores stand in names of real hosts.</summary>
    private static bool IsLabel(string label)
    {
        foreach (var c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_') && !char.IsSurrogate(c))
                return false;
        }

        return label.Length > 0;
    }

    private static bool IsReplyMask(string mask)
    {
        if (mask.Length != 3 || mask[0] is not ((>= '1' and <= '6') or 'x'))
            return false;
        return IsDigitOrX(mask[1]) && IsDigitOrX(mask[2]);
    }

    private static bool IsDigitOrX(char c) => c == 'x' || char.IsAsciiDigit(c);

    private static bool IsEnhancedMask(string[] parts) =>
        parts is [var first, var second, var third] && first is "2" or "4" or "5" or "x" or "*" && IsPart(second) && IsPart(third);

    /// <summary>A number as enhanced codes write it, without zeros in front, or the sign for any.</summary>
    private static bool IsPart(string part)
    {
        if (part is "x" or "*")
            return true;
        return part.Length is >= 1 and <= 3 && part.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && (part.Length == 1 || part[0] != '0');
    }
}
