using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>What makes a run a host, and which one a phrase names.</summary>
internal ref partial struct WordReader<TChar>
{
    /// <summary>So many labels of a host are looked up.</summary>
    private const int MostLabels = 4;

    /// <summary>Whether this hyphen and the next one belong to the mark of a label in punycode: <c>xn--bcher-kva</c> (RFC 5890 section 2.3.2.1).</summary>
    private readonly bool IsPunycodeMark(int at) =>
        at >= 2 && at + 2 < _text.Length && Ascii<TChar>.Is(_text[at], '-') && Ascii<TChar>.Is(_text[at + 1], '-') && IsWordAt(at + 2)
        && Ascii<TChar>.StartsWith(_text[(at - 2)..], "xn") && (at == 2 || !IsWordAt(at - 3));

    /// <summary>Labels of letters, digits and hyphens, the last one a top-level domain. "rejected.It" is the end of a sentence.</summary>
    private readonly bool IsHost(int end)
    {
        var labels = 1;
        var last = Start;
        for (var at = Start; at < end; at++)
        {
            var c = Ascii<TChar>.Value(_text[at]);
            if (c == '\'')
                return false;
            if (c != '.')
                continue;
            labels++;
            last = at + 1;
        }

        var length = end - last;
        var isInner = labels > 2 || length < 2 || !IsUpper(_text[last]) || IsUpper(_text[last + 1]) || IsUpper(_text[last - 2]);
        return isInner && ((length == 2 && Ascii<TChar>.IsLetter(_text[last]) && Ascii<TChar>.IsLetter(_text[last + 1]))
            || Ascii<TChar>.StartsWith(_text[last..end], "xn--")
            || WordHash.Find(_words, HashOfHost(last - 1, end)) == Phrases.Symbol.TopLevelDomain);
    }

    private static bool IsUpper(TChar c) => Ascii<TChar>.IsLetter(c) && Ascii<TChar>.Value(c) < 'a';

    /// <summary>The host, or the nearest one above it, that a phrase names: one pass from the end gives the hashes of all of them.</summary>
    private readonly int FindHost(int end)
    {
        Span<ulong> hashes = [0, 0, 0, 0];
        var count = 0;
        var hash = WordHash.OfHost;
        for (var at = end - 1; at >= Start && count < MostLabels; at--)
        {
            hash = AddToHost(hash, at);
            if (at == Start || Ascii<TChar>.Is(_text[at - 1], '.'))
                hashes[count++] = hash;
        }

        for (var i = count - 1; i > 0; i--)
        {
            var found = WordHash.Find(_words, hashes[i]);
            if (found != Phrases.Symbol.Other)
                return found;
        }

        return Phrases.Symbol.Host;
    }

    private readonly ulong HashOfHost(int start, int end)
    {
        var hash = WordHash.OfHost;
        for (var at = end - 1; at >= start; at--)
            hash = AddToHost(hash, at);
        return hash;
    }

    private readonly ulong AddToHost(ulong hash, int at)
    {
        var c = Ascii<TChar>.Value(_text[at]);
        return WordHash.Add(hash, c - 'A' <= 'Z' - 'A' ? c | 0x20 : c);
    }
}
