using System.Text;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>Looks for phrases in a text, in characters and in UTF-8, which always agree.</summary>
internal static class Found
{
    /// <summary>The piece of the text in which the phrase stands; null when it does not.</summary>
    public static string? Piece(string phrase, string text)
    {
        var hits = Hits(SmallWords.IndexOf(phrase), text);
        hits.Should().HaveCountLessThanOrEqualTo(1, "there is one phrase");
        return hits is [var hit] ? text[hit.Start..hit.End] : null;
    }

    /// <summary>How many words the phrase says there; 0 when it is not there.</summary>
    public static int Words(string phrase, string text) => Hits(SmallWords.IndexOf(phrase), text) is [var hit] ? hit.Words : 0;

    /// <summary>What is found of an index, places in characters; of a phrase that stands several times where it says most, then first.</summary>
    public static FoundPhrase[] Hits(PhraseIndex index, params string[] lines)
    {
        var ofChars = new List<FoundPhrase>();
        var ofBytes = new List<FoundPhrase>();
        var inChars = new PhraseWalk(index);
        var inBytes = new PhraseWalk(index);
        foreach (var line in lines)
        {
            Read(inChars, line.AsSpan(), ofChars);
            Read<byte>(inBytes, Encoding.UTF8.GetBytes(line), ofBytes);
        }

        Finish(inChars, ofChars);
        Finish(inBytes, ofBytes);
        ofBytes.Should().Equal(lines is [var text] ? ofChars.Select(hit => hit with { Start = InBytes(text, hit.Start), End = InBytes(text, hit.End) }) : ofBytes);
        ofBytes.Select(hit => (hit.Phrase, hit.Words)).Should().Equal(ofChars.Select(hit => (hit.Phrase, hit.Words)));
        return [.. ofChars.Select((hit, order) => (hit, order)).GroupBy(one => one.hit.Phrase).Select(same => same.OrderByDescending(one => one.hit.Words).ThenBy(one => one.order).First().hit)];
    }

    private static void Read<TChar>(PhraseWalk walk, ReadOnlySpan<TChar> line, List<FoundPhrase> hits)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var reader = walk.Reader(line, isLatin1: false);
        while (walk.Fill(ref reader))
            TakeHits(walk, hits);
    }

    private static void Finish(PhraseWalk walk, List<FoundPhrase> hits)
    {
        walk.Finish();
        TakeHits(walk, hits);
    }

    private static void TakeHits(PhraseWalk walk, List<FoundPhrase> hits)
    {
        for (var hit = default(PhraseHit); walk.Next(0, ref hit);)
            hits.Add(new FoundPhrase(hit.Phrase, hit.Words, walk.StartOf(hit.First), walk.EndOf(hit.Last)));
    }

    private static int InBytes(string text, int at) => Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
}

/// <summary>A phrase, how many words it says, and where it starts and ends.</summary>
internal readonly record struct FoundPhrase(int Phrase, int Words, int Start, int End);
