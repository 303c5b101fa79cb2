using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Finds the codes of a reply inside a longer text: a log line, an exception's message, a diagnostic code, a transcript. A number counts as a
/// reply code only where one is announced: at a beginning, behind a mark, or in front of an enhanced code.
/// </summary>
internal static class ReplyLocator
{
    /// <summary>Finds the codes. Looks at each character a bounded number of times.</summary>
    public static ReplyView<TChar> Locate<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var start = FindReplyCode(text);
        var code = start < 0 ? 0 : AsciiText.ThreeDigits(text[start..]);
        return new ReplyView<TChar>(text, code, start, FindEnhancedCode(text, code, start));
    }

    /// <summary>
    /// The best announced code. Of equals the first, but of lines that disagree the last: it corrects or ends what came before.
    /// </summary>
    private static int FindReplyCode<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        int best = -1, bestCode = 0;
        CodePlace.Weight bestWeight = default;
        var isDialogue = false;
        var at = 0;
        while (at < text.Length)
        {
            if (!AsciiText.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && AsciiText.IsDigit(text[at]))
                at++;
            if (at - start != 3)
                continue;
            var code = AsciiText.ThreeDigits(text[start..]);
            if (code == bestCode && bestWeight.Value >= CodePlace.Highest)
                continue;
            var weight = CodePlace.Weigh(text, start, code, isDialogue);
            isDialogue |= weight.IsLine && best < 0 && text[..start].IndexOfAnyExcept(AsciiText.Of<TChar>(' '), AsciiText.Of<TChar>('\t')) < 0;
            var isCorrection = weight.Value == bestWeight.Value && weight.IsLine && bestWeight.IsLine && code != bestCode;
            if (weight.Value > bestWeight.Value || isCorrection)
                (best, bestWeight, bestCode) = (start, weight, code);
        }

        return best;
    }

    /// <summary>The enhanced code right behind the reply code, else elsewhere behind it, else before it.</summary>
    private static FoundCode FindEnhancedCode<TChar>(ReadOnlySpan<TChar> text, int code, int start)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (start < 0)
            return EnhancedCodeFinder.Find(text, 0);
        var behind = start + 3;
        var leading = CodePlace.SkipSeparator(text, behind);
        if (ReplyLine.ReadLeadingCode(text[leading..], out var enhanced) > 0)
            return new FoundCode(enhanced, leading, EnhancedCodeText.Read(text[leading..], out _));
        var found = EnhancedCodeFinder.Find(text[behind..], code);
        if (found.Length > 0)
            return new FoundCode(found.Code, found.Start + behind, found.Length);
        return EnhancedCodeFinder.Find(text[..start], code);
    }
}
