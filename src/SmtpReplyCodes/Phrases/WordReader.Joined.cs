using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Words joined by their capitals, <c>UserNotFound</c>, as programs name their errors: where the whole is unknown and every part of it is known,
/// the parts are the words, but for a beginning that a phrase names and that reaches beyond the first part. An identifier made of random letters
/// hardly ever is one. The names of fields in JSON, <c>sendingAccountId</c>, begin with a small letter, and tell nothing about the reply.
/// </summary>
internal ref partial struct WordReader<TChar>
{
    /// <summary>Joined words are looked at up to this length, as what follows the first part is looked at anew.</summary>
    private const int LongestJoined = 48;

    /// <summary>A single letter is no part: of it and of others a random word is soon made.</summary>
    private const int ShortestPart = 2;

    /// <summary>Where the first part of the word ends; 0 where the word is no such one.</summary>
    private readonly int FirstPartEnd(out ulong first)
    {
        first = 0;
        if (End - Start > LongestJoined || !IsCapital(Start) || !IsAscii())
            return 0;
        var end = PartEnd(Start, out first);
        if (end == End)
            return 0;
        for (int at = Start, next; at < End; at = next)
        {
            next = PartEnd(at, out var hash);
            if (next - at < ShortestPart || WordHash.Find(_words, hash) == Phrases.Symbol.Other)
                return 0;
        }

        return end;
    }

    /// <summary>Where the part ends that starts here: in front of a capital that follows a small letter or is followed by one.</summary>
    private readonly int PartEnd(int at, out ulong hash)
    {
        hash = WordHash.OfWord;
        for (var start = at; at < End; at++)
        {
            var c = Ascii<TChar>.Value(_text[at]);
            if (at > start && IsCapital(at) && (!IsCapital(at - 1) || (at + 1 < End && !IsCapital(at + 1))))
                break;
            hash = WordHash.Add(hash, Kinds[(int)c]);
        }

        return at;
    }

    /// <summary>Programs name their errors in ASCII.</summary>
    private readonly bool IsAscii()
    {
        for (var at = Start; at < End; at++)
        {
            if (Ascii<TChar>.Value(_text[at]) >= 0x80)
                return false;
        }

        return true;
    }

    private readonly bool IsCapital(int at) => Ascii<TChar>.Value(_text[at]) - 'A' <= 'Z' - 'A';
}
