using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Finds an enhanced code within a text: <c>(#5.1.1)</c>, <c>[5.7.1]</c>, <c>Status: 5.1.1</c>, or bare. A marked code beats a bare one, an
/// earlier one a later one. IPv4 addresses, versions and dates are none.
/// </summary>
internal static class EnhancedCodeFinder<TChar>
    where TChar : unmanaged
{
    private const int None = 0, Bare = 1, Marked = 2, Named = 3;

    /// <summary>Finds the code that goes with a reply code, or with none when that is 0. Looks at each character a bounded number of times.</summary>
    public static FoundCode Find(ReadOnlySpan<TChar> text, int replyCode)
    {
        FoundCode best = default;
        var bestRank = None;
        var at = 0;
        while (bestRank < Named && Ascii<TChar>.IndexOf(text[at..], '.') is >= 0 and var dot)
        {
            var start = at + dot - 1;
            at += dot + 1;
            if (start < 0 || EnhancedCodeText<TChar>.Read(text[start..], out var code) is not (> 0 and var length) || !EnhancedCodeText<TChar>.IsEnd(text, start + length))
                continue;
            var rank = Rank(text, start, length, code, replyCode / 100);
            if (rank > bestRank)
                (best, bestRank) = (new FoundCode { Code = code, Start = start, Length = length }, rank);
        }

        return best;
    }

    private static int Rank(ReadOnlySpan<TChar> text, int start, int length, PackedStatusCode code, int replyClass)
    {
        var before = start;
        while (before > 0 && start - before < 4 && Ascii<TChar>.IsBlank(text[before - 1]))
            before--;
        var isTouching = before == start;
        var isPlausible = code.Class == replyClass || replyClass == 0 || (code.Class > 2 && replyClass > 3);
        if (before == 0 || (isTouching && Ascii<TChar>.IsEscapedLineBreak(text, before)))
            return isPlausible ? Bare : None;
        var mark = text[before - 1];
        if (isPlausible && Ascii<TChar>.Is(mark, ':') && LastWord.Before(text, before - 1).Is(" status "))
            return Named;
        if (isPlausible && (Ascii<TChar>.Is(mark, '#') || (isTouching && Ascii<TChar>.IsAnyOf(mark, "[(<{"))))
            return Marked;
        if (isTouching && !MayTouch(text, start - 1))
            return None;
        return IsBareCode(text, before, start + length, code, replyClass) ? Bare : None;
    }

    /// <summary>Whether a code may follow this character directly. A hyphen may stand behind a reply code (<c>550-5.1.1</c>), not behind a name.</summary>
    private static bool MayTouch(ReadOnlySpan<TChar> text, int at)
    {
        var c = text[at];
        var isAfterDigit = at > 0 && Ascii<TChar>.IsDigit(text[at - 1]);
        var isAfterLetter = at > 0 && Ascii<TChar>.IsLetter(text[at - 1]);
        if (Ascii<TChar>.IsLetterOrDigit(c) || Ascii<TChar>.IsAnyOf(c, "./@+%$~\\"))
            return false;
        return !(Ascii<TChar>.IsAnyOf(c, ":,") && isAfterDigit) && !(Ascii<TChar>.Is(c, '-') && isAfterLetter);
    }

    /// <summary>Without a mark the class must be the reply's, the subject a single digit, and nothing around may say version or date.</summary>
    private static bool IsBareCode(ReadOnlySpan<TChar> text, int before, int end, PackedStatusCode code, int replyClass)
    {
        if (code.Class == 2 || code.Subject > 9 || IsTime(text, end))
            return false;
        var word = LastWord.Before(text, before);
        if (word.Is(" v ver version release rev build "))
            return false;
        return replyClass == 0
            ? !word.IsAny || word.Is(" error code status said dsn smtp reply response responded replied answered returned with reason ")
            : code.Class == replyClass;
    }

    /// <summary>Whether a time of day follows, so that what stands before is a date.</summary>
    private static bool IsTime(ReadOnlySpan<TChar> text, int at)
    {
        if (at + 5 >= text.Length || !Ascii<TChar>.IsBlank(text[at]) || !Ascii<TChar>.IsDigit(text[at + 1]))
            return false;
        at += Ascii<TChar>.IsDigit(text[at + 2]) ? 3 : 2;
        return Ascii<TChar>.Is(text[at], ':') && Ascii<TChar>.IsDigit(text[at + 1]);
    }
}
