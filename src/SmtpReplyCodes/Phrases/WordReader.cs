using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Reads a text word by word: letter case, punctuation and apostrophes do not count, addresses, hosts, IP addresses and numbers are one word
/// each, status codes and the reply codes in front of lines are none, and words that are to be skipped are skipped.
/// </summary>
/// <remarks>Linear: no character is looked at more than a bounded number of times.</remarks>
internal ref partial struct WordReader<TChar>
    where TChar : unmanaged
{
    /// <summary>What a character below 0x80 is: 0 nothing, 1 what joins words to a host or an address, 2 an apostrophe, else itself in lower case.</summary>
    private static ReadOnlySpan<byte> Kinds =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\u0001\0\u0002\0\0\0\u0001\0\u0001\u0001\00123456789\0\0\0\u0001\0\0"u8 +
        "\u0001abcdefghijklmnopqrstuvwxyz\0\0\0\0\u0001"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private const byte Joiner = 1, Apostrophe = 2;

    private readonly ReadOnlySpan<TChar> _text;
    private readonly ReadOnlySpan<ulong> _words;

    /// <summary>Bytes that are no UTF-8 are Latin-1.</summary>
    private readonly bool _isLatin1;
    private int _at;
    private bool _isUrl;

    /// <summary>Up to here joiners are nothing but punctuation.</summary>
    private int _splitEnd;

    /// <summary>Up to here hyphens are.</summary>
    private int _hyphenEnd;

    /// <summary>Up to here it is known that no address goes on.</summary>
    private int _addressless;

    /// <summary>Where the word "command" stands that is none of the reply.</summary>
    private int _answeredEnd = -1;

    /// <param name="text">The text, in UTF-16 or UTF-8.</param>
    /// <param name="words">The slots of the known words.</param>
    /// <param name="sentence">The number of the first sentence.</param>
    /// <param name="isLatin1">Whether bytes are Latin-1.</param>
    public WordReader(ReadOnlySpan<TChar> text, ReadOnlySpan<ulong> words, int sentence = 0, bool isLatin1 = false)
    {
        _text = text;
        _words = words;
        Sentence = sentence;
        _isLatin1 = isLatin1;
    }

    /// <summary>What the word is read as.</summary>
    public int Symbol;

    /// <summary>Where the word starts and ends.</summary>
    public int Start, End;

    /// <summary>Grows with each end of a sentence, and around what follows in a URL.</summary>
    public int Sentence;

    /// <summary>Goes to a place in front of a word, or between words.</summary>
    public void SkipTo(int at) => _at = at;

    /// <summary>Reads the next word that is not skipped; false at the end of the text.</summary>
    public bool Read()
    {
        while (_at < _text.Length)
        {
            var c = Ascii<TChar>.Value(_text[_at]);
            if (c < 0x80 ? Kinds[(int)c] > Apostrophe : IsWordAt(_at))
            {
                if (ReadWord() && Symbol != Phrases.Symbol.Skipped && Start != _answeredEnd)
                    return true;
            }
            else if (c == ' ' && !_isUrl)
            {
                _at++;
            }
            else
            {
                Skip(c);
            }
        }

        if (_isUrl)
            Sentence++;
        _isUrl = false;
        return false;
    }

    private bool ReadWord()
    {
        var text = _text;
        var at = Start = _at;
        var hash = WordHash.OfWord;
        uint c = 0;
        for (; at < text.Length; at++)
        {
            c = Ascii<TChar>.Value(text[at]);
            byte kind;
            if (c >= 0x80 || (kind = Kinds[(int)c]) <= Apostrophe)
                break;
            hash = WordHash.Add(hash, kind);
        }

        _at = at;
        if (at < text.Length && (c >= 0x80 || Kinds[(int)c] != 0))
            return ReadOn(hash);
        return !IsCode() && ((c == ':' && ReadIp6()) || Accept(hash));
    }

    /// <summary>Goes on with a word in which something else follows than ASCII letters and digits.</summary>
    private bool ReadOn(ulong hash)
    {
        for (; _at < _text.Length; _at++)
        {
            var c = Ascii<TChar>.Value(_text[_at]);
            var kind = c < 0x80 ? Kinds[(int)c] : (byte)0;
            if (kind > Apostrophe)
            {
                hash = WordHash.Add(hash, kind);
            }
            else if (c >= 0x80)
            {
                var length = Decode(_at, out var rune);
                if (IsIdeograph(rune))
                {
                    if (_at > Start)
                        break;
                    _at += length;
                    return Accept(WordHash.Add(hash, rune));
                }

                if (!IsWord(rune) && !(rune == '\u2019' && IsWordAt(_at + length)))
                    break;
                if (rune != '\u2019')
                    hash = WordHash.Add(hash, Lower(rune));
                _at += length - 1;
            }
            else if (kind == 0 || _at + 1 >= _text.Length || !(IsWordAt(_at + 1) || IsPunycodeMark(_at)) || IsBytesMark(c))
            {
                break;
            }
            else if (kind == Joiner)
            {
                if (Start >= _splitEnd)
                    return ReadRun();
                if (c == '-' && Start >= _hyphenEnd)
                    return ReadParts();
                break;
            }
        }

        return !IsCode() && (ReadIp6() || Accept(hash));
    }

    /// <summary>Whether the word so far is the mark of bytes in Python's notation, <c>b'relay denied'</c>, as smtplib shows replies.</summary>
    private readonly bool IsBytesMark(uint c) => c == '\'' && _at == Start + 1 && Ascii<TChar>.Is(_text[Start], 'b');

    /// <summary>The word that ends here: known, joined of known ones, known by its beginning, a number, or any other.</summary>
    private bool Accept(ulong hash)
    {
        End = _at;
        Symbol = WordHash.Find(_words, hash);
        if (Symbol != Phrases.Symbol.Other)
            return true;
        Symbol = FindBeginning(End);
        if (FirstPartEnd(out hash) is > 0 and var end && Symbol == FindBeginning(end))
        {
            _at = End = end;
            Symbol = WordHash.Find(_words, hash);
        }
        else if (Symbol == Phrases.Symbol.Other && Ascii<TChar>.IsDigit(_text[Start]))
        {
            Symbol = Phrases.Symbol.Number;
        }

        return true;
    }
}
