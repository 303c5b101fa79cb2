using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>Weighs whether three digits at a place in a text are a reply code, by what stands before and behind them.</summary>
internal static class CodePlace<TChar>
    where TChar : unmanaged, IEquatable<TChar>
{
    /// <summary>The weight that none exceeds.</summary>
    public const int Highest = AtStart;

    private const int AtStart = 80, Arrow = 55, Announced = 50, AtLineStart = 40, Behind = 35, Opened = 25, Elsewhere = 10;
    private const int WithEnhancedCode = 20, Quoted = 3, NoFailure = -30, Consequence = -15;

    private const string ReplyWords =
        AnnouncingWords.Saying + "error code errorcode status failed rejected smtp server errno smtpstatus smtpmsg responsecode message detail details diagnostic reason stat got received with info result ";

    private const string NoReplyWords = " port size limit max maximum min minimum line lines id pid count score timeout length delay delays uid bytes time ";

    private const string Units =
        " s sec secs second seconds min mins minute minutes h hour hours day days week weeks b kb mb gb kib mib byte bytes octets kilobytes megabytes ms percent ";

    private const string CountedThings = " messages mails emails connections recipients characters chars attempts times lines hops ";

    /// <summary>How strongly a place announces a reply code, 0 when it is none, and whether it begins a line.</summary>
    public readonly record struct Weight(int Value, bool IsLine);

    /// <summary>Weighs a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the three digits stand.</param>
    /// <param name="code">The three digits.</param>
    /// <param name="isDialogue">Whether the text begins with a code, so that each of its lines may.</param>
    public static Weight Weigh(ReadOnlySpan<TChar> text, int start, int code, bool isDialogue)
    {
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum || !MayEnd(text, start + 3))
            return default;
        var isBeforeEnhancedCode = IsBeforeEnhancedCode(text, start + 3, code);
        var place = PlaceOf(text, start, code, isBeforeEnhancedCode);
        if (place == 0 || (!isBeforeEnhancedCode && !IsLikely(text, start + 3, code, place)))
            return default;
        if (place is AtStart or AtLineStart)
            return new Weight((isDialogue ? AtStart : place) + Bias(code, place), true);
        var bonus = (isBeforeEnhancedCode ? WithEnhancedCode : 0) + (Ascii<TChar>.IsAnyOf(text[start - 1], "'\"`") ? Quoted : 0);
        return new Weight(Math.Max(1, place + bonus + Bias(code, place)), place == Arrow);
    }

    /// <summary>Where the text behind a reply code begins. Logs of qmail write an underscore for a blank.</summary>
    public static int SkipSeparator(ReadOnlySpan<TChar> text, int at)
    {
        if (SkipPairOpener(text, at) is var opened && opened > at)
            return opened;
        var end = Math.Min(text.Length, at + 8);
        if (at < end && Ascii<TChar>.IsAnyOf(text[at], ":-_,;)."))
            at++;
        while (at < end && (Ascii<TChar>.IsBlank(text[at]) || Ascii<TChar>.Is(text[at], '_')))
            at++;
        return at;
    }

    /// <summary>Steps over what Python writes between number and text of a pair: <c>(550, b'5.1.1 …')</c>.</summary>
    private static int SkipPairOpener(ReadOnlySpan<TChar> text, int at)
    {
        if (at + 2 >= text.Length || !Ascii<TChar>.Is(text[at], ',') || !Ascii<TChar>.Is(text[at + 1], ' '))
            return at;
        var quote = Ascii<TChar>.Is(text[at + 2], 'b') ? at + 3 : at + 2;
        return quote < text.Length && Ascii<TChar>.IsAnyOf(text[quote], "'\"") ? quote + 1 : at;
    }

    /// <summary>Success counts less than failure, and 503 less than what came before it: sendmail goes on with DATA when all recipients were refused.</summary>
    private static int Bias(int code, int place) => code switch
    {
        < 400 and >= 200 => NoFailure,
        503 when place != AtStart => Consequence,
        _ => 0,
    };

    private static bool IsBeforeEnhancedCode(ReadOnlySpan<TChar> text, int at, int code)
    {
        // IronPort quotes what a server said: 552-'5.3.4 Message too big'
        at = SkipSeparator(text, at);
        if (at < text.Length && Ascii<TChar>.IsAnyOf(text[at], "(['"))
            at++;
        if (at < text.Length && Ascii<TChar>.Is(text[at], '#'))
            at++;
        return ReplyLine<TChar>.ReadLeadingCode(text[at..], out var enhanced) > 0 && (enhanced.Class == code / 100 || (enhanced.Class > 2 && code >= 400));
    }

    /// <summary>Without an enhanced code behind it, a number must be one that servers use, and not count anything.</summary>
    private static bool IsLikely(ReadOnlySpan<TChar> text, int end, int code, int place)
    {
        var isKnown = CodeLookup.IsKnownReply(code);
        var isRegular = code is >= 200 and < 600 && code / 10 % 10 <= 5;
        var isFailureAtStart = place == AtStart && code is >= 400 and < 600;
        var isLikely = isFailureAtStart || (place >= AtLineStart ? isKnown || isRegular : isKnown && (code >= 400 || place == Behind));
        return isLikely && !IsQuantity(text, end, isFailureAtStart);
    }

    private static int PlaceOf(ReadOnlySpan<TChar> text, int start, int code, bool isBeforeEnhancedCode)
    {
        var at = SkipOpeningBack(text, start);
        if (at == 0)
            return code is >= 200 and < 600 || CodeLookup.IsKnownReply(code) || isBeforeEnhancedCode ? AtStart : 0;
        if (IsAreaCode(text, start))
            return 0;
        var before = text[at - 1];
        if (Ascii<TChar>.IsLineBreak(before) || Ascii<TChar>.IsEscapedLineBreak(text, at))
            return AtLineStart;
        if (Ascii<TChar>.IsLetter(before))
            return PlaceBehindWord(text, start, at, isBeforeEnhancedCode);
        if (IsArrow(text, at))
            return Ascii<TChar>.Is(text[start - 1], '<') && IsAddress(text, start) ? 0 : Arrow;
        if (Ascii<TChar>.IsAnyOf(before, ":;="))
            return PlaceBehindMark(text, at, before, isBeforeEnhancedCode, isTouching: at == start);
        if (at == start && (Ascii<TChar>.IsDigit(before) || Ascii<TChar>.IsAnyOf(before, "./@-+,$%_&~") || Ascii<TChar>.Value(before) >= 128))
            return Ascii<TChar>.Is(before, '_') && isBeforeEnhancedCode ? Elsewhere : 0;
        if (Ascii<TChar>.Is(before, '#'))
            return isBeforeEnhancedCode || LastWord.Before(text, at - 1).Is(ReplyWords) ? Opened : 0;
        return IsOpened(text, at, start) ? Opened : isBeforeEnhancedCode ? Elsewhere : 0;
    }

    /// <summary>Steps back over blanks and what opens a quotation: <c>'550 …'</c>, <c>(550, b'…')</c>.</summary>
    private static int SkipOpeningBack(ReadOnlySpan<TChar> text, int at)
    {
        var limit = Math.Max(0, at - 12);
        var start = at;
        while (at > limit && Ascii<TChar>.IsAnyOf(text[at - 1], " \t([{'\"`*|"))
            at--;

        // qmail's log: Remote_host_said:_550_No_such_user
        return at == start && at > 1 && Ascii<TChar>.Is(text[at - 1], '_') && Ascii<TChar>.Is(text[at - 2], ':') ? at - 1 : at;
    }

    /// <summary>Whether an address begins with the digits: <c>&lt;550-smith@example.org></c>.</summary>
    private static bool IsAddress(ReadOnlySpan<TChar> text, int at)
    {
        for (var end = Math.Min(text.Length, at + 64); at < end && !Ascii<TChar>.IsAnyOf(text[at], " \t\r\n>"); at++)
        {
            if (Ascii<TChar>.Is(text[at], '@'))
                return true;
        }

        return false;
    }

    /// <summary>Whether a telephone number begins with the digits: <c>(450) 555-0199</c>.</summary>
    private static bool IsAreaCode(ReadOnlySpan<TChar> text, int start)
    {
        if (start + 3 >= text.Length || !Ascii<TChar>.Is(text[start - 1], '(') || !Ascii<TChar>.Is(text[start + 3], ')'))
            return false;
        var next = Ascii<TChar>.SkipBlanks(text, start + 4);
        return next < text.Length && Ascii<TChar>.IsDigit(text[next]);
    }

    private static bool IsOpened(ReadOnlySpan<TChar> text, int at, int start) => at < start && Ascii<TChar>.IsAnyOf(text[start - 1], "([{'\"");

    /// <summary>What marks the server's side of a dialogue: <c>&lt;&lt;&lt;</c> of sendmail, <c>&lt;--</c> of MDaemon, <c>&lt;550 …></c> of Exchange.</summary>
    private static bool IsArrow(ReadOnlySpan<TChar> text, int at) =>
        Ascii<TChar>.Is(text[at - 1], '<')
        || (at >= 2 && Ascii<TChar>.Is(text[at - 1], '-') && Ascii<TChar>.IsAnyOf(text[at - 2], "<-"))
        || (at >= 2 && Ascii<TChar>.Is(text[at - 1], '>') && Ascii<TChar>.IsAnyOf(text[at - 2], "=-"));

    private static int PlaceBehindMark(ReadOnlySpan<TChar> text, int at, TChar mark, bool isBeforeEnhancedCode, bool isTouching)
    {
        var word = LastWord.Before(text, at - 1);
        if (word.Is(NoReplyWords))
            return 0;
        if (word.Is(ReplyWords))
            return Announced;
        if (Ascii<TChar>.Is(mark, ':'))
            return !isTouching || isBeforeEnhancedCode ? AtLineStart + 1 : 0; // mx.example.org:465, Mailer.java:550
        if (Ascii<TChar>.Is(mark, ';') && IsTypePrefix(text, at))
            return Announced;
        return isBeforeEnhancedCode ? Ascii<TChar>.Is(mark, ';') ? Behind : Elsewhere : 0;
    }

    /// <summary>Whether the text up to here is the type of a diagnostic code: <c>smtp;</c>, <c>X-Postfix;</c> (RFC 3464 section 2.3.6).</summary>
    private static bool IsTypePrefix(ReadOnlySpan<TChar> text, int at) =>
        at <= 24 && text[..(at - 1)].IndexOf(Ascii<TChar>.Of(' ')) < 0;

    private static int PlaceBehindWord(ReadOnlySpan<TChar> text, int start, int at, bool isBeforeEnhancedCode)
    {
        // Python writes b'550 …': a letter, but one that opens a quotation.
        if (at < start && Ascii<TChar>.IsAnyOf(text[at], "'\"") && Ascii<TChar>.Is(text[at - 1], 'b') && (at < 2 || !Ascii<TChar>.IsLetter(text[at - 2])))
            return Opened;
        // So it does what it threw: SMTPDataError(554, b'5.7.1 …').
        if (at + 1 == start && Ascii<TChar>.Is(text[at], '(') && SkipPairOpener(text, start + 3) > start + 3)
            return Opened;
        // sendmail[422] is a process, and a name with an index is none either.
        if (at == start || Ascii<TChar>.IsAnyOf(text[at], "[({"))
            return 0;
        var word = LastWord.Before(text, at);
        if (word.Is(AnnouncingWords.Saying))
            return Announced;
        if (word.Is(ReplyWords))
            return Behind;
        return IsOpened(text, at, start) ? Opened : isBeforeEnhancedCode ? Elsewhere : 0;
    }

    /// <summary>Whether a reply code may end here; a hyphen or underscore in front of a digit (a telephone number, a range) only with an enhanced code.</summary>
    private static bool MayEnd(ReadOnlySpan<TChar> text, int at)
    {
        if (at >= text.Length)
            return true;
        if (Ascii<TChar>.IsLetterOrDigit(text[at]) || Ascii<TChar>.IsAnyOf(text[at], "@%$~/+&=") || Ascii<TChar>.Value(text[at]) >= 128)
            return false;
        var isBeforeDigit = at + 1 < text.Length && Ascii<TChar>.IsDigit(text[at + 1]);
        return !isBeforeDigit || Ascii<TChar>.IsBlank(text[at]) || Ascii<TChar>.IsLineBreak(text[at]) || (Ascii<TChar>.IsAnyOf(text[at], "-_;,") && EnhancedCodeText<TChar>.Read(text[(at + 1)..], out _) > 0);
    }

    /// <summary>
    /// Whether the number counts something: <c>300 seconds</c>, <c>500 messages</c>. A failure at the start may well begin with "Messages from" or a
    /// single letter.
    /// </summary>
    private static bool IsQuantity(ReadOnlySpan<TChar> text, int at, bool isFailureAtStart)
    {
        if (at >= text.Length || !Ascii<TChar>.IsBlank(text[at]))
            return false;
        at = SkipSeparator(text, at);
        var end = at;
        while (end < text.Length && end - at <= 12 && Ascii<TChar>.IsLetter(text[end]))
            end++;
        var word = LastWord.Before(text, end);
        return isFailureAtStart ? end - at > 1 && word.Is(Units) : word.Is(Units) || word.Is(CountedThings);
    }
}
