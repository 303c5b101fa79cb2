using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Phrases;

/// <summary>
/// Words are known by a hash of 64 bits (FNV-1a over the characters in lower case): a text needs no copy of its words, and a word can be
/// looked up as its characters come in. The builder refuses two words of one hash; that a foreign word has the hash of a known one happens
/// once in 10^14 words.
/// </summary>
internal static class WordHash
{
    public const ulong OfWord = 14695981039346656037;

    /// <summary>Hosts are hashed apart from words, as <c>example.org</c> is none, and from their end, so that each goes on from the one above it.</summary>
    public const ulong OfHost = 0x9E3779B97F4A7C15;

    private const ulong Prime = 1099511628211;

    /// <summary>The end of the beginning of a word: what is looked up for <c>word*</c>.</summary>
    public const uint AnyEnd = '*';

    /// <summary>The end of the first letters of such a beginning: where they are not there, no longer ones are looked up.</summary>
    public const uint AnyBeginning = '^';

    /// <summary>So many letters are those.</summary>
    public const int FirstLetters = 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, uint character) => (hash ^ character) * Prime;

    public static ulong Of(ulong seed, ReadOnlySpan<char> lowerCase)
    {
        foreach (var rune in lowerCase.EnumerateRunes())
            seed = Add(seed, (uint)rune.Value);
        return seed;
    }

    /// <summary>The hash of a host, or of the end of one.</summary>
    public static ulong Host(ReadOnlySpan<char> lowerCase)
    {
        var hash = OfHost;
        for (var at = lowerCase.Length - 1; at >= 0; at--)
            hash = Add(hash, lowerCase[at]);
        return hash;
    }

    /// <summary>The symbol of a hash in a table of slots; <see cref="Symbol.Other"/> when it is not there. The upper 48 bits of a slot are the hash.</summary>
    public static int Find(ReadOnlySpan<ulong> slots, ulong hash)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(hash >> 40) & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            if ((slots[at] ^ hash) >> 16 == 0)
                return (int)(slots[at] & 0xFFFF);
        }

        return Symbol.Other;
    }
}
