namespace SmtpReplyCodes.Diagnosis;

/// <summary>What a word does in a sentence about waiting. The letters are those of the lists in <see cref="WaitWords"/>.</summary>
internal enum WaitWord
{
    /// <summary>Nothing.</summary>
    Other = 0,

    /// <summary>Asks for another try: <c>retry in</c>.</summary>
    Try = 'T',

    /// <summary>Asks to wait, or says that waiting is all there is to do: <c>greylisted for</c>.</summary>
    Wait = 'W',

    /// <summary>Asks for another try when <see cref="Again"/> follows: <c>send again</c>.</summary>
    Verb = 'V',

    /// <summary>Makes a verb ask for another try: <c>again</c>, <c>come back</c>.</summary>
    Again = 'A',

    /// <summary>The <c>grey</c> of <c>grey listed</c>.</summary>
    Grey = 'G',

    /// <summary>The <c>listed</c> of <c>grey listed</c>.</summary>
    Listed = 'g',

    /// <summary>A try when it follows <see cref="Ordinal"/>: <c>next attempt</c>; else as <see cref="Verb"/>.</summary>
    Attempt = 'a',

    /// <summary>Makes an attempt another one: <c>second</c>.</summary>
    Ordinal = 'O',

    /// <summary>Makes a try one that was: <c>last try</c>.</summary>
    Past = 'K',

    /// <summary>Leads to a time after which to try.</summary>
    In = 'I',

    /// <summary>A number of seconds follows: <c>RetryAfter: 120</c>.</summary>
    Field = 'Y',

    /// <summary>As <see cref="In"/>; with <c>retry</c> it makes such a field: <c>Retry-After: 120</c>.</summary>
    After = 'E',

    /// <summary>Leads to a time to wait, or not to try.</summary>
    For = 'F',

    /// <summary>As <see cref="For"/> when trying is forbidden; behind a time it says what to do then.</summary>
    Before = 'B',

    /// <summary>Forbids what follows.</summary>
    Not = 'N',

    /// <summary>Stands between without a meaning of its own: <c>about</c>, <c>a period of</c>.</summary>
    Filler = 'Q',

    /// <summary>Stands between a time and what to do then: <c>you may</c>.</summary>
    Polite = 'P',

    /// <summary>A number in letters.</summary>
    Number = 'n',

    /// <summary>A number in letters that is often none: <c>a</c>, <c>one</c>.</summary>
    Article = 'o',

    /// <summary>Says that the sentence is about something else: <c>queued</c>.</summary>
    Stop = 'S',

    /// <summary>As <see cref="Stop"/>, and a time before it is none to wait: <c>5 minutes ago</c>.</summary>
    Limit = 'X',

    /// <summary>What is left of a time.</summary>
    Left = 'L',

    /// <summary>The unit of <c>seconds left: 217</c>.</summary>
    Seconds = 's',

    /// <summary>The unit of <c>minutes left: 4</c>.</summary>
    Minutes = 'm',

    /// <summary>What one may do when a time is over: <c>before retrying</c>.</summary>
    Trying = 'R',

    /// <summary>A time by itself: <c>tomorrow</c>.</summary>
    Tomorrow = 'M',
}
