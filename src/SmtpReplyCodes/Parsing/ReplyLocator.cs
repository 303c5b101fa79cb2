using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Finds the codes of a reply inside a longer text: a log line, an exception's message, a diagnostic code, a transcript. A number counts as a
/// reply code only where one is announced: at a beginning, behind a mark, or in front of an enhanced code.
/// </summary>
internal static class ReplyLocator<TChar>
    where TChar : unmanaged, IEquatable<TChar>
{
    /// <summary>Finds the codes. Looks at each character a bounded number of times.</summary>
    public static ReplyView<TChar> Locate(ReadOnlySpan<TChar> text)
    {
        var start = FindReplyCode(text);
        var code = start < 0 ? 0 : Ascii<TChar>.ThreeDigits(text[start..]);
        return new ReplyView<TChar>(text, code, start, FindEnhancedCode(text, code, start));
    }

    /// <summary>
    /// The best announced code. Of equals the first, but of lines that disagree the last: it corrects or ends what came before.
    /// </summary>
    private static int FindReplyCode(ReadOnlySpan<TChar> text)
    {
        int best = -1, bestCode = 0;
        CodePlace<TChar>.Weight bestWeight = default;
        var isDialogue = false;
        var at = 0;
        while (at < text.Length)
        {
            if (!Ascii<TChar>.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && Ascii<TChar>.IsDigit(text[at]))
                at++;
            if (at - start != 3)
                continue;
            var code = Ascii<TChar>.ThreeDigits(text[start..]);
            if (code == bestCode && bestWeight.Value >= CodePlace<TChar>.Highest)
                continue;
            var weight = CodePlace<TChar>.Weigh(text, start, code, isDialogue);
            isDialogue |= weight.IsLine && best < 0 && text[..start].IndexOfAnyExcept(Ascii<TChar>.Of(' '), Ascii<TChar>.Of('\t')) < 0;
            var isCorrection = weight.Value == bestWeight.Value && weight.IsLine && bestWeight.IsLine && code != bestCode;
            if (weight.Value > bestWeight.Value || isCorrection)
                (best, bestWeight, bestCode) = (start, weight, code);
        }

        return best;
    }

    /// <summary>The enhanced code right behind the reply code, else elsewhere behind it, else before it.</summary>
    private static FoundCode FindEnhancedCode(ReadOnlySpan<TChar> text, int code, int start)
    {
        if (start < 0)
            return EnhancedCodeFinder<TChar>.Find(text, 0);
        var behind = start + 3;
        var leading = CodePlace<TChar>.SkipSeparator(text, behind);
        if (ReplyLine<TChar>.ReadLeadingCode(text[leading..], out var enhanced) > 0)
            return new FoundCode { Code = enhanced, Start = leading, Length = EnhancedCodeText<TChar>.Read(text[leading..], out _) };
        var found = EnhancedCodeFinder<TChar>.Find(text[behind..], code);
        if (found.Length > 0)
            return found with { Start = found.Start + behind };
        return EnhancedCodeFinder<TChar>.Find(text[..start], code);
    }
}
