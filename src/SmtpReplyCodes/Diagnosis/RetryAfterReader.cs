using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Reads from what a server says how long to wait before the next try. A time counts only where words near it say so.</summary>
/// <remarks>
/// <para>The grammar, in which words go on to the next line, a sentence ends at <c>. ! ? ;</c>, and the first time that fits is taken:</para>
/// <code>
/// wait     = try ... lead time            try again in 5 minutes, resend the message after 60s, come back later (00:04:59)
///          | pause ... [lead | "for"] time   greylisted for 300 seconds, wait 10 mins
///          | "not" try ... ("for" | "within" | "before" | "until") time   do not retry for 30 minutes
///          | lead time try                at the start of a clause: After 5 minutes, please try again
///          | time ("before" | "until") ... try   allow 5 minutes before retrying
///          | try ... "tomorrow"
///          | "retry" "after" number       Retry-After: 120, in seconds
///          | unit ("left" | "remaining") number   seconds left: 217
/// try      = "try" | "retry" | "resend" | "reconnect" | verb ... ("again" | "back" | "later") | ordinal "attempt"
/// pause    = "wait" | "pause" | "greylisted" | "grey" "listing" | ...
/// lead     = "in" | "after" | a bracket, colon or equals sign right behind try
/// time     = SpokenTime; right before it, fillers may stand: about, at least, a period of
/// ...      = at most 8 words, none of which speaks of limits or of the past (queued, idle, than, last), and no other number
/// </code>
/// <para>Linear in the text, whatever it holds; allocates nothing. Words and digits are those of ASCII.</para>
/// </remarks>
internal static class RetryAfterReader
{
    private const long Least = 1, Most = 24 * 3600;

    /// <summary>
    /// How long to wait, from 1 second (which <c>0 seconds</c> gives) to 24 hours (which longer times give); null where the text does not say.
    /// </summary>
    /// <param name="text">What was said, codes or none in front; may be empty.</param>
    public static TimeSpan? Read(ReadOnlySpan<char> text) => MaySay(text) ? ReadSentences(text) : null;

    /// <summary>
    /// Whether one of the words may be there without which no time is one to wait, by three letters of each. Most texts have none, and a fresh
    /// process need not prepare for them all that reads times.
    /// </summary>
    private static bool MaySay(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters = ((letters << 8) | (c & 0xFF) | 0x20) & 0xFFFFFF;
            switch (letters)
            {
                case ('t' << 16) | ('r' << 8) | 'y': // retry, trying
                case ('w' << 16) | ('a' << 8) | 'i':
                case ('a' << 16) | ('g' << 8) | 'a':
                case ('l' << 16) | ('a' << 8) | 't':
                case ('b' << 16) | ('a' << 8) | 'c':
                case ('a' << 16) | ('t' << 8) | 't': // next attempt
                case ('r' << 16) | ('e' << 8) | 's': // resend
                case ('r' << 16) | ('e' << 8) | 'c': // reconnect
                case ('r' << 16) | ('e' << 8) | 'm': // seconds remaining
                case ('l' << 16) | ('e' << 8) | 'f':
                case ('g' << 16) | ('r' << 8) | 'e': // greylisted
                case ('g' << 16) | ('r' << 8) | 'a':
                case ('p' << 16) | ('a' << 8) | 'u':
                    return true;
            }
        }

        return false;
    }

    private static TimeSpan? ReadSentences(ReadOnlySpan<char> text)
    {
        var sentence = default(WaitSentence);
        for (var at = 0; at < text.Length;)
        {
            var answer = WaitWords.IsPartOfWord(text[at]) ? ReadWord(text, ref at, ref sentence) : ReadMark(text, ref at, ref sentence);
            if (answer is { } seconds)
                return TimeSpan.FromTicks(Math.Clamp(seconds, Least, Most) * TimeSpan.TicksPerSecond);
        }

        return null;
    }

    /// <summary>Reads on by one word, number or time; gives the seconds to wait when that completes what the text says about it.</summary>
    private static long? ReadWord(ReadOnlySpan<char> text, ref int at, ref WaitSentence sentence)
    {
        var start = at;
        var end = WaitWords.EndOf(text, at);
        var word = WaitWords.Of(text[start..end]);
        var isDigit = Ascii<char>.IsDigit(text[start]);
        if ((isDigit || word is WaitWord.Number or WaitWord.Article) && SpokenTime.TryRead(text, start, out var time))
        {
            at = time.End;
            return sentence.Time(time.Seconds, WaitWords.Of(WaitWords.Next(text, at))) ? time.Seconds : null;
        }

        at = end;
        if (isDigit)
            return ReadNumber(text, start, ref at, ref sentence);
        // The parts of an address say nothing.
        var isOfAddress = (at < text.Length && text[at] == '@') || (start > 0 && text[start - 1] == '@');
        return sentence.Word(isOfAddress ? WaitWord.Other : word);
    }

    /// <summary>A number that is no time: of a field, or an IP address or id that is passed over, or one that speaks of something else.</summary>
    private static long? ReadNumber(ReadOnlySpan<char> text, int start, ref int at, ref WaitSentence sentence)
    {
        var digitsEnd = start;
        var value = SpokenTime.ReadDigits(text, ref digitsEnd);
        var isMixed = digitsEnd < at;
        var dots = 0;
        for (; !isMixed && at + 1 < text.Length && text[at] == '.' && Ascii<char>.IsDigit(text[at + 1]); dots++)
        {
            at++;
            SpokenTime.ReadDigits(text, ref at);
        }

        if (isMixed || dots > 1)
        {
            sentence.Name();
            return null;
        }

        return sentence.Number(dots == 0 && IsAlone(text, at) ? value : null);
    }

    /// <summary>Whether a number ends here and nothing follows that it counts.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int at) =>
        WaitWords.Next(text, at).IsEmpty && !(at < text.Length && text[at] is ':' or '/' or '-' or '_' or '@' or '%');

    private static long? ReadMark(ReadOnlySpan<char> text, ref int at, ref WaitSentence sentence)
    {
        var mark = text[at++];
        sentence.Mark(mark, isLast: at == text.Length || WaitWords.IsBlank(text[at]));
        return null;
    }
}
