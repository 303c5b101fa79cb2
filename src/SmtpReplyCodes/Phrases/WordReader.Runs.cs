using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>What stands together without a blank: an address, a host, an IP address, a status code, or words with punctuation between them.</summary>
internal ref partial struct WordReader<TChar>
{
    /// <summary>A run is looked at for so many characters at most, however many bytes they are; addresses have 254 (RFC 5321 section 4.5.3.1).</summary>
    private const int LongestRun = 256;

    /// <summary>Beginnings of words are looked up so far.</summary>
    private const int LongestPrefix = 24;

    private bool ReadRun()
    {
        var end = RunEnd(out var hasAt, out var hasDot);
        if (hasAt)
            return Take(end, Phrases.Symbol.Address);
        var isNumeric = hasDot && Ascii<TChar>.IsDigit(_text[Start]);
        if (isNumeric && IsIp4(end))
            return Take(end, Phrases.Symbol.Ip);
        if (isNumeric && StatusLength(Start) == end - Start)
        {
            _at = end;
            return false;
        }

        _at = Start + 3;
        if (IsCode())
            return false;
        if (hasDot && IsHost(end))
            return Take(end, FindHost(end));
        _splitEnd = end;
        return ReadParts();
    }

    /// <summary>Words parted by hyphens are one where it is known (e-mail), else several.</summary>
    private bool ReadParts()
    {
        var hash = WordHash.OfWord;
        var isHyphened = false;
        for (_at = Start; _at < _splitEnd; _at++)
        {
            var c = Ascii<TChar>.Value(_text[_at]);
            var kind = c < 0x80 ? Kinds[(int)c] : (byte)0;
            if (kind == Joiner && c != '-')
                break;
            isHyphened |= kind == Joiner;
            if (kind > Apostrophe)
            {
                hash = WordHash.Add(hash, kind);
            }
            else if (c >= 0x80)
            {
                _at += Decode(_at, out var rune) - 1;
                if (rune != '\u2019')
                    hash = WordHash.Add(hash, Lower(rune));
            }
        }

        _hyphenEnd = _at;
        if (isHyphened && WordHash.Find(_words, hash) != Phrases.Symbol.Other)
            return Accept(hash);
        _at = Start;
        return ReadWord();
    }

    private bool Take(int end, int symbol)
    {
        _at = End = end;
        Symbol = symbol;
        return true;
    }

    /// <summary>Where the run ends that starts here. Equals signs and the like belong to addresses alone.</summary>
    private int RunEnd(out bool hasAt, out bool hasDot)
    {
        var text = _text;
        bool at0 = false, dot = false;
        var at = Start;
        var cut = 0;
        var limit = Math.Min(text.Length, Start + LongestRun);
        for (; at < limit; at++)
        {
            var c = Ascii<TChar>.Value(text[at]);
            if (c >= 0x80)
            {
                var length = Decode(at, out var rune);
                if (IsIdeograph(rune) || !(IsWord(rune) || (rune == '\u2019' && IsWordAt(at + length))))
                    break;
                at += length - 1;
                limit = Math.Min(text.Length, limit + length - 1);
                continue;
            }

            var kind = Kinds[(int)c];
            if (kind > Apostrophe)
                continue;
            if (kind == 0 || !(IsWordAt(at + 1) || IsPunycodeMark(at)))
                break;
            at0 |= c == '@';
            dot |= c == '.' && cut == 0;
            at += c == '-' && Ascii<TChar>.Is(text[at + 1], '-') ? 1 : 0;
            if (cut != 0 || c is not ('=' or '+' or '%'))
                continue;
            cut = at;
            if (at < _addressless)
                break;
        }

        // A megabyte of "=a" would else be looked at anew from every letter.
        if (!at0)
            _addressless = Math.Max(_addressless, at - (LongestRun / 2));

        hasAt = at0;
        hasDot = dot;
        at = Math.Min(at, text.Length);
        return hasAt || cut == 0 ? at : cut;
    }

    private readonly bool IsIp4(int end)
    {
        var dots = 0;
        var number = 0;
        for (var at = Start; at < end; at++)
        {
            if (Ascii<TChar>.Is(_text[at], '.'))
            {
                dots++;
                number = 0;
            }
            else if (!Ascii<TChar>.IsDigit(_text[at]) || (number = (number * 10) + (int)Ascii<TChar>.Value(_text[at]) - '0') > 255)
            {
                return false;
            }
        }

        return dots == 3;
    }

    /// <summary>The length of a status code (5.1.1) that starts here and ends before anything but a word; 0 for none.</summary>
    private readonly int StatusLength(int start)
    {
        if (start + 5 > _text.Length || !Ascii<TChar>.IsAnyOf(_text[start], "245") || !Ascii<TChar>.Is(_text[start + 1], '.'))
            return 0;
        var at = start + 2;
        var digits = DigitsAt(at);
        if (digits is 0 or > 3 || at + digits >= _text.Length || !Ascii<TChar>.Is(_text[at + digits], '.'))
            return 0;
        at += digits + 1;
        digits = DigitsAt(at);
        at += digits;
        return digits is 0 or > 3 || IsWordAt(at) || (at < _text.Length && Ascii<TChar>.Is(_text[at], '.') && IsWordAt(at + 1)) ? 0 : at - start;
    }

    private readonly int DigitsAt(int at)
    {
        var end = at;
        while (end < _text.Length && end < at + 4 && Ascii<TChar>.IsDigit(_text[end]))
            end++;
        return end - at;
    }

    /// <summary>Whether the three characters up to here are a reply code: in front of a line, or of a status code (log lines join lines with a blank).</summary>
    private readonly bool IsCode()
    {
        if (_at != Start + 3 || _at > _text.Length || !Ascii<TChar>.IsAnyOf(_text[Start], "2345") || DigitsAt(Start) != 3 || IsWordAt(_at))
            return false;
        if (_at == _text.Length)
            return Start == 0 || Ascii<TChar>.Is(_text[Start - 1], '\n');
        var next = Ascii<TChar>.Value(_text[_at]);
        if (next is ' ' or '-' && StatusLength(_at + 1) > 0)
            return true;
        return (Start == 0 || Ascii<TChar>.Is(_text[Start - 1], '\n')) && !(next is '.' or '@' or '_' or '+' or '=' or '%' && IsWordAt(_at + 1));
    }

    /// <summary>The longest beginning of the word, up to an end, that a phrase names (<c>word*</c>).</summary>
    private readonly int FindBeginning(int end)
    {
        var found = Phrases.Symbol.Other;
        var hash = WordHash.OfWord;
        var length = 0;
        for (var at = Start; at < end && length < LongestPrefix; at++)
        {
            var c = Ascii<TChar>.Value(_text[at]);
            if (c >= 0x80)
            {
                at += Decode(at, out c) - 1;
                if (c == '\u2019')
                    continue;
                c = Lower(c);
            }
            else if (Kinds[(int)c] <= Apostrophe)
            {
                continue;
            }
            else
            {
                c = Kinds[(int)c];
            }

            hash = WordHash.Add(hash, c);
            if (++length < WordHash.FirstLetters)
                continue;
            if (WordHash.Find(_words, WordHash.Add(hash, WordHash.AnyBeginning)) == Phrases.Symbol.Other)
                return found;
            if (WordHash.Find(_words, WordHash.Add(hash, WordHash.AnyEnd)) is var symbol and not Phrases.Symbol.Other)
                found = symbol;
        }

        return found;
    }

    /// <summary>An IPv6 address that starts with the word up to here.</summary>
    private bool ReadIp6()
    {
        if (_at >= _text.Length || !Ascii<TChar>.Is(_text[_at], ':') || _at > Start + 4 || Start < _splitEnd)
            return false;
        int at = Start, colons = 0, digits = 0, group = 0;
        var hasGap = false;
        for (; at < _text.Length && at < Start + 45; at++)
        {
            var c = Ascii<TChar>.Value(_text[at]);
            if (c == ':')
            {
                hasGap |= colons > 0 && group == 0;
                colons++;
                group = 0;
            }
            else if (c - '0' <= 9 || (c | 0x20) - 'a' <= 'f' - 'a')
            {
                digits += c <= '9' ? 1 : 0;
                group++;
            }
            else if (c != '.')
            {
                break;
            }
        }

        return colons <= 7 && digits > 0 && (hasGap || colons == 7) && !IsWordAt(at) && Take(at, Phrases.Symbol.Ip);
    }
}
