namespace SmtpReplyCodes.Diagnosis;

/// <summary>How far a sentence has come on its way to saying how long to wait; the grammar stands at <see cref="RetryAfterReader"/>.</summary>
internal struct WaitSentence
{
    private const int Reach = 8, VerbReach = 6, TryingReach = 5;

    /// <summary>What was asked for, if anything: <see cref="WaitWord.Try"/>, <see cref="WaitWord.Wait"/> or <see cref="WaitWord.Other"/>.</summary>
    private WaitWord _cue;

    /// <summary>For how many more words it holds.</summary>
    private int _reach;

    /// <summary>Whether it was forbidden.</summary>
    private bool _isForbidden;

    /// <summary>For how many more words a verb waits for its <c>again</c>, and whether it was forbidden.</summary>
    private int _verbReach;
    private bool _isVerbForbidden;

    /// <summary>What leads to a time that comes now: the cue itself, <c>in</c>, <c>for</c>, <c>before</c>, or another word, which does not.</summary>
    private WaitWord _lead;

    /// <summary>Whether a bracket, colon or equals sign stands since the last word.</summary>
    private bool _hasMark;

    private WaitWord _previous;
    private int _wordsOfClause;
    private bool _isSpoiled;

    /// <summary>A time that waits for words behind it that make it one to wait, and how: as the start of a clause, behind <c>before</c>.</summary>
    private long _pending;
    private Pending _state;
    private int _tryingReach;

    /// <summary>How many seconds the unit has that is left (<c>seconds left: 217</c>); 0 when none is.</summary>
    private int _leftUnit;
    private bool _isField;

    private enum Pending : byte
    {
        None,
        AtStart,
        Behind,
        Before,
    }

    /// <summary>A time comes; whether it is the one to wait.</summary>
    /// <param name="seconds">The time.</param>
    /// <param name="next">The word right behind it.</param>
    public bool Time(long seconds, WaitWord next)
    {
        var isLimit = next == WaitWord.Limit;
        if (!isLimit && IsLedTo(next))
            return true;
        var isStartOfClause = _lead == WaitWord.In && _wordsOfClause == 1;
        (_pending, _state) = (seconds, isLimit || _isSpoiled ? Pending.None : isStartOfClause ? Pending.AtStart : Pending.Behind);
        EndCue();
        _previous = WaitWord.Other;
        return false;
    }

    /// <summary>A number comes that is no time; gives the seconds to wait when it is one of them by its field.</summary>
    /// <param name="value">The number; null when it is a part of something.</param>
    public long? Number(long? value)
    {
        var isField = _isField || _leftUnit > 0;
        var seconds = value * Math.Max(_leftUnit, 1);
        EndCue();
        (_state, _previous) = (Pending.None, WaitWord.Other);
        return isField ? seconds : null;
    }

    /// <summary>A code, an IP address or an id comes, which says nothing and stands anywhere.</summary>
    public void Name()
    {
        Count();
        (_lead, _state, _previous) = (WaitWord.Other, Pending.None, WaitWord.Other);
    }

    /// <summary>A word comes; gives the seconds to wait when it completes what is said about them.</summary>
    public long? Word(WaitWord word)
    {
        if (IsAnswer(word))
            return _pending;
        if (word == WaitWord.Tomorrow && _cue != WaitWord.Other)
            return 86400;
        _isField = word == WaitWord.Field || (word == WaitWord.After && _previous == WaitWord.Try);
        _leftUnit = word == WaitWord.Left ? UnitOf(_previous) : 0;
        _hasMark &= word is WaitWord.Filler or WaitWord.Article;
        _wordsOfClause++;
        Count();
        Lead(word);
        _previous = word;
        return null;
    }

    /// <summary>A character comes that is no part of a word.</summary>
    /// <param name="mark">The character.</param>
    /// <param name="isLast">Whether a blank or the end of the text follows.</param>
    public void Mark(char mark, bool isLast)
    {
        switch (mark)
        {
            case ';':
            case '.' or '!' or '?' when isLast && _previous != WaitWord.Filler:
                this = default;
                break;
            case '(' or '[' or '=':
                _hasMark = true;
                break;
            case ':' or ',':
                _hasMark |= mark == ':';
                (_wordsOfClause, _isSpoiled) = (0, false);
                _previous = WaitWord.Other;
                break;
        }
    }

    private static int UnitOf(WaitWord word) => word switch { WaitWord.Seconds => 1, WaitWord.Minutes => 60, _ => 0 };

    private readonly bool IsLedTo(WaitWord next) => _cue != WaitWord.Other && _lead switch
    {
        WaitWord.In => true,
        WaitWord.For => _cue == WaitWord.Wait || _isForbidden,
        WaitWord.Before => _isForbidden,
        WaitWord.Wait => true,
        WaitWord.Try => _hasMark || next == WaitWord.Left,
        _ => false,
    };

    /// <summary>Whether the word makes a time that came before it the one to wait.</summary>
    private bool IsAnswer(WaitWord word)
    {
        var isTry = word is WaitWord.Try or WaitWord.Trying or WaitWord.Again;
        switch (_state)
        {
            case Pending.AtStart when word != WaitWord.Polite:
                _state = Pending.None;
                return word == WaitWord.Try;
            case Pending.Behind:
                (_state, _tryingReach) = (word == WaitWord.Before ? Pending.Before : word == WaitWord.Left ? Pending.Behind : Pending.None, TryingReach);
                return false;
            case Pending.Before:
                _state = --_tryingReach == 0 || word is WaitWord.Stop or WaitWord.Limit ? Pending.None : Pending.Before;
                return isTry;
            default:
                return false;
        }
    }

    /// <summary>One more word: what was asked for holds only for so many.</summary>
    private void Count()
    {
        _verbReach = Math.Max(_verbReach - 1, 0);
        if (_reach-- <= 0)
            EndCueAlone();
    }

    /// <summary>What the word asks for, or what it leads to.</summary>
    private void Lead(WaitWord word)
    {
        switch (word)
        {
            case WaitWord.Try when _previous != WaitWord.Past:
            case WaitWord.Attempt when _previous == WaitWord.Ordinal:
                Ask(WaitWord.Try, _previous == WaitWord.Not || _isForbidden);
                break;
            case WaitWord.Field:
                Ask(WaitWord.Try, isForbidden: false);
                _lead = WaitWord.In;
                break;
            case WaitWord.Wait:
            case WaitWord.Listed when _previous == WaitWord.Grey:
                Ask(WaitWord.Wait, isForbidden: false);
                break;
            case WaitWord.Again when _cue != WaitWord.Other:
                Ask(_cue, _isForbidden);
                break;
            case WaitWord.Again when _verbReach > 0:
                Ask(WaitWord.Try, _isVerbForbidden);
                break;
            case WaitWord.Verb or WaitWord.Attempt:
                (_verbReach, _isVerbForbidden, _lead) = (VerbReach, _previous == WaitWord.Not, WaitWord.Other);
                break;
            case WaitWord.In or WaitWord.After:
                _lead = WaitWord.In;
                break;
            case WaitWord.For or WaitWord.Before:
                _lead = word;
                break;
            case WaitWord.Stop or WaitWord.Limit or WaitWord.Past:
                EndCue();
                _isSpoiled = true;
                break;
            case WaitWord.Number:
                EndCue();
                break;
            case WaitWord.Filler or WaitWord.Article or WaitWord.Ordinal:
                break;
            default:
                _lead = WaitWord.Other;
                break;
        }
    }

    private void Ask(WaitWord cue, bool isForbidden) => (_cue, _lead, _reach, _isForbidden, _hasMark) = (cue, cue, Reach, isForbidden, false);

    private void EndCue()
    {
        EndCueAlone();
        (_verbReach, _lead, _isField, _leftUnit) = (0, WaitWord.Other, false, 0);
    }

    private void EndCueAlone() => (_cue, _reach, _isForbidden) = (WaitWord.Other, 0, false);
}
