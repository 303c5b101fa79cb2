using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>
/// The words that matter in a sentence about waiting, in lower case, by their first letter, each with the letter of its <see cref="WaitWord"/>.
/// </summary>
internal static class WaitWords
{
    /// <summary>Letters, digits, and whatever is no ASCII: a word of another script is never cut into words that matter.</summary>
    public static bool IsPartOfWord(char c) => Ascii<char>.IsLetterOrDigit(c) || c >= '\u0080';

    /// <summary>Where the word ends that begins here. The apostrophe of <c>don't</c> belongs to it, a quotation mark does not.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && (IsPartOfWord(text[at]) || (at > start && IsApostrophe(text, at))))
            at++;
        return at;
    }

    /// <summary>The word that follows, blanks between left out; empty where something else does.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, int at)
    {
        at = SkipBlanks(text, at);
        return text[at..EndOf(text, at)];
    }

    /// <summary>Past blanks and line ends: what a server says may be cut into lines anywhere.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>What a word does.</summary>
    public static WaitWord Of(ReadOnlySpan<char> word) => word.IsEmpty ? WaitWord.Other : (word[0] | 0x20) switch
    {
        'a' => Find(word, "again=A after=E at=Q a=o an=o about=Q approx=Q approximately=Q around=Q atleast=Q additional=Q another=O attempt=a ago=X"),
        'b' => Find(word, "back=A before=B"),
        'c' => Find(word, "come=V check=V connect=V call=V can=P could=P closed=S closing=S ca=Q"),
        'd' => Find(word, "don't=N dont=N deliver=V delay=Q delivered=S dropped=S"),
        'e' => Find(word, "exceeded=X expired=X expires=S expire=S every=X each=X eight=n eleven=n eighteen=n"),
        'f' => Find(word, "for=F five=n four=n fifteen=n fourteen=n forty=n fifty=n failed=S final=K further=O"),
        'g' => Find(word, "greylisted=W greylisting=W greylist=W graylisted=W graylisting=W graylist=W grey=G gray=G gave=S giving=S"),
        'i' => Find(word, "in=I is=Q idle=X interval=Q"),
        'j' => Find(word, "just=Q"),
        'k' => Find(word, "kindly=P"),
        'l' => Find(word, "later=A least=Q listed=g listing=g list=g limit=X limits=X last=K left=L lifetime=X"),
        'm' => Find(word, "minutes=m may=P must=P max=X maximum=X minimum=Q min=Q"),
        'n' => Find(word, "not=N no=N never=N next=O nine=n nineteen=n"),
        'o' => Find(word, "of=Q one=o out=S old=X only=Q"),
        'p' => Find(word, "please=P per=X pause=W period=Q previous=K past=K"),
        'q' => Find(word, "queued=S quota=X"),
        'r' => Find(word, "retry=T resend=T reconnect=T remaining=L retrying=R resending=R reconnecting=R retryafter=Y roughly=Q"),
        's' => Find(word, "seconds=s second=O send=V sending=V submit=V should=P six=n seven=n sixteen=n seventeen=n sixty=n since=S sent=S"),
        't' => Find(word, "try=T the=Q then=P two=n three=n ten=n twelve=n thirteen=n twenty=n thirty=n time=Q than=S timed=S timeout=X trying=R tomorrow=M"),
        'u' => Find(word, "until=B undelivered=S undeliverable=S"),
        'w' => Find(word, "wait=W within=F will=P we=P whitelisted=S"),
        'y' => Find(word, "you=P your=P"),
        _ => WaitWord.Other,
    };

    /// <summary>How manieth of a list of words this one is, from 1; 0 when it is none of them.</summary>
    public static int IndexIn(ReadOnlySpan<char> word, string list)
    {
        var index = 1;
        for (var at = 0; at < list.Length; at = EndOfEntry(list, at) + 1, index++)
        {
            if (IsAt(word, list, at, ' '))
                return index;
        }

        return 0;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && Ascii<char>.IsLetter(text[at + 1]);

    private static WaitWord Find(ReadOnlySpan<char> word, string entries)
    {
        for (var at = 0; at < entries.Length; at = EndOfEntry(entries, at) + 1)
        {
            if (IsAt(word, entries, at, '='))
                return (WaitWord)entries[at + word.Length + 1];
        }

        return WaitWord.Other;
    }

    private static bool IsAt(ReadOnlySpan<char> word, string list, int at, char end)
    {
        for (var i = 0; i < word.Length; i++)
        {
            // The bit makes capital letters small; digits and the apostrophe have it, and what is no ASCII stays different.
            if (at + i == list.Length || (word[i] | 0x20) != list[at + i])
                return false;
        }

        var after = at + word.Length;
        return after == list.Length ? end == ' ' : list[after] == end;
    }

    private static int EndOfEntry(string list, int at)
    {
        while (at < list.Length && list[at] != ' ')
            at++;
        return at;
    }
}
