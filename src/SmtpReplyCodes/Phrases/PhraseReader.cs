using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>Reads one phrase from left to right; stops at the first mistake.</summary>
internal sealed class PhraseReader(string text)
{
    private const string Joined = "a word does not go on through a bracket; put a blank there, or the whole words within ( )";

    private static readonly SearchValues<char> Brackets = SearchValues.Create("{}()<>|");

    private readonly ImmutableArray<PhraseElement>.Builder _elements = ImmutableArray.CreateBuilder<PhraseElement>();
    private int _at;
    private int _sequences = 1;

    /// <summary>What is wrong, null while nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int ProblemOffset { get; private set; }

    /// <summary>The elements; meaningless when there is a problem.</summary>
    public ImmutableArray<PhraseElement> Read()
    {
        if (text.Length > Phrase.LongestText)
            Fail($"the phrase is longer than {Phrase.LongestText} characters", Phrase.LongestText);
        while (Problem is null && _at < text.Length)
            ReadElement();
        if (Problem is null && _elements.Count == 0)
            Fail("the phrase holds no word", 0);
        else if (Problem is null && _elements[^1].Kind == PhraseElementKind.Gap)
            Fail("a phrase cannot end with a gap", _elements[^1].Offset);
        return _elements.ToImmutable();
    }

    private void ReadElement()
    {
        switch (text[_at])
        {
            case '{': ReadGroup(); break;
            case '(': ReadAlternatives(); break;
            case '<' when IsGap(): ReadGap(); break;
            case ')' or '}' or '>': Fail($"\"{text[_at]}\" closes nothing", _at); break;
            case '|': Fail("\"|\" stands outside of ( )", _at); break;
            default: ReadWords(); break;
        }
    }

    private void ReadGroup()
    {
        var start = _at;
        if (ReadBrackets('}') is not { } name)
            return;
        if (name.Length == 0)
            Fail("the group has no name", start);
        else if (!Kebab.AreWords(name))
            Fail("a group's name is words of lower-case letters and digits with - between them", start);
        else
            AddBreak(PhraseElement.OfGroup(start, name));
        if (IsWordAt(start - 1) || IsWordAt(_at))
            Fail(Joined, IsWordAt(start - 1) ? start : _at - 1);
    }

    private void ReadWords()
    {
        var words = ReadSequence(isAlternative: false);
        if (!words.IsEmpty)
            AddWords(words[0].Offset, [words]);
    }

    private bool IsGap() => _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]);

    private void ReadGap()
    {
        var start = _at;
        if (ReadBrackets('>') is not { } digits)
            return;
        if (digits.Length != 1 || digits[0] - '0' is not (>= 1 and <= Phrase.LongestGap))
            Fail($"a gap is <1> to <{Phrase.LongestGap}>", start);
        else if (_elements.Count == 0)
            Fail("a phrase cannot begin with a gap", start);
        else if (_elements[^1].Kind == PhraseElementKind.Gap)
            Fail("a gap cannot follow a gap", start);
        else
            AddBreak(PhraseElement.OfGap(start, digits[0] - '0'));
    }

    private void ReadAlternatives()
    {
        var start = _at;
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PhrasePart>>();
        bool beginsInWord = false, endsInWord = false;
        do
        {
            _at++; // Past the bracket or the bar in front.
            beginsInWord |= IsWordAt(_at);
            choices.Add(ReadSequence(isAlternative: true));
            endsInWord |= IsWordAt(_at - 1);
        }
        while (Problem is null && _at < text.Length && text[_at] == '|');
        if (Problem is not null)
            return;
        if (_at == text.Length)
        {
            Fail("\"(\" is not closed", start);
            return;
        }

        _at++;
        if (choices.All(choice => choice.IsEmpty))
            Fail("no alternative holds a word", start);
        else if ((beginsInWord && IsWordAt(start - 1)) || (endsInWord && IsWordAt(_at)))
            Fail(Joined, beginsInWord && IsWordAt(start - 1) ? start : _at - 1);
        else
            AddWords(start, choices.ToImmutable());
    }

    /// <summary>Reads words and tokens up to what ends them: at the top anything else, within ( ) a bar or the closing bracket.</summary>
    private ImmutableArray<PhrasePart> ReadSequence(bool isAlternative)
    {
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        while (Problem is null && _at < text.Length)
        {
            var c = text[_at];
            if (!Brackets.Contains(c))
                ReadText(parts);
            else if (c == '<' && !IsGap())
                ReadToken(parts);
            else if (!isAlternative || c is '|' or ')')
                break;
            else
                Fail(c is '}' or '>' ? $"\"{c}\" closes nothing" : $"{(c == '<' ? "a gap" : c == '{' ? "a group" : "\"(\"")} cannot stand within ( )", _at);
        }

        return parts.ToImmutable();
    }

    private void ReadToken(ImmutableArray<PhrasePart>.Builder parts)
    {
        var start = _at;
        if (ReadBrackets('>') is not { } name)
            return;
        if (name is "address" or "host" or "ip" or "number")
            parts.Add(new PhrasePart(PhrasePartKind.Token, start, name));
        else
            Fail($"<{Quote.InLine(name)}> is not known: there are <address>, <host>, <ip>, <number> and the gaps <1> to <{Phrase.LongestGap}>", start);
    }

    /// <summary>Reads up to the next bracket, and parts the beginnings of words from the text around them.</summary>
    private void ReadText(ImmutableArray<PhrasePart>.Builder parts)
    {
        var length = text.AsSpan(_at).IndexOfAny(Brackets);
        var end = length < 0 ? text.Length : _at + length;
        while (Problem is null && text.IndexOf('*', _at, end - _at) is >= 0 and var asterisk)
        {
            var start = asterisk;
            while (start > _at && !char.IsWhiteSpace(text[start - 1]))
                start--;
            if (asterisk + 1 < end && !char.IsWhiteSpace(text[asterisk + 1]))
                Fail("\"*\" stands at the end of a word only", asterisk);
            else if (asterisk - start < 2 || !IsLetters(text.AsSpan(start, asterisk - start)))
                Fail("\"*\" stands behind two letters or more, and behind letters only", asterisk);
            AddText(parts, start);
            parts.Add(new PhrasePart(PhrasePartKind.Prefix, start, text[start..asterisk]));
            _at = asterisk + 1;
        }

        AddText(parts, end);
        _at = end;
    }

    /// <summary>Adds the text up to here, unless it is blank or punctuation alone, which does not count.</summary>
    private void AddText(ImmutableArray<PhrasePart>.Builder parts, int end)
    {
        var start = _at;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var word = start;
        while (word < end && !IsOfWord(text[word]))
            word++;
        if (word < end)
            parts.Add(new PhrasePart(PhrasePartKind.Text, start, text[start..end].TrimEnd()));
    }

    /// <summary>Whether a character of a word of several stands there; from the radicals on, languages write without blanks between words.</summary>
    private bool IsWordAt(int at) => at >= 0 && at < text.Length && text[at] < '\u2e80' && IsOfWord(text[at]);

    /// <summary>Letters and digits of any language; those beyond 16 bits are taken for such.</summary>
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(char.GetUnicodeCategory(c));

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsOfWord(c) || char.IsDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>What stands between the bracket here and the closing one, which is passed; null when it is not closed.</summary>
    private string? ReadBrackets(char closing)
    {
        var length = text.AsSpan(_at + 1).IndexOfAny(Brackets);
        if (length < 0 || text[_at + 1 + length] != closing)
        {
            Fail($"\"{text[_at]}\" is not closed", _at);
            return null;
        }

        var inside = text.Substring(_at + 1, length);
        _at += length + 2;
        return inside;
    }

    private void AddWords(int offset, ImmutableArray<ImmutableArray<PhrasePart>> choices)
    {
        if (Problem is not null)
            return;
        _sequences *= choices.Length;
        if (_sequences > Phrase.MostSequences)
            Fail($"with these alternatives the words unfold into more than {Phrase.MostSequences} sequences; a group or a gap ends a stretch of words", offset);
        else
            _elements.Add(PhraseElement.OfWords(offset, choices));
    }

    /// <summary>Adds a group or a gap, which ends a stretch of words.</summary>
    private void AddBreak(PhraseElement element)
    {
        _sequences = 1;
        _elements.Add(element);
    }

    private void Fail(string problem, int offset)
    {
        if (Problem is null)
            (Problem, ProblemOffset) = (problem, offset);
    }
}
