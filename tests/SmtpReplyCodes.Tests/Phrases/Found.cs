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

    /// <summary>What is found of an index, places in characters.</summary>
    public static PhraseHit[] Hits(PhraseIndex index, params string[] lines)
    {
        var ofChars = new PhraseWalk(index);
        var ofBytes = new PhraseWalk(index);
        foreach (var line in lines)
        {
            ofChars.Read(line.AsSpan());
            ofBytes.Read<byte>(Encoding.UTF8.GetBytes(line));
        }

        ofChars.Finish();
        ofBytes.Finish();
        var hits = Of(ofChars);
        if (lines is [var text])
            Of(ofBytes).Select(hit => (hit.Phrase, hit.Words, hit.Start, hit.End)).Should().Equal(hits.Select(hit => (hit.Phrase, hit.Words, InBytes(text, hit.Start), InBytes(text, hit.End))));
        else
            Of(ofBytes).Select(hit => (hit.Phrase, hit.Words)).Should().Equal(hits.Select(hit => (hit.Phrase, hit.Words)));
        return hits;
    }

    private static int InBytes(string text, int at) => Encoding.UTF8.GetByteCount(text.AsSpan(0, at));

    private static PhraseHit[] Of(in PhraseWalk walk)
    {
        var hits = new PhraseHit[walk.HitCount];
        for (var i = 0; i < hits.Length; i++)
            hits[i] = walk.Hits[i];
        return hits;
    }
}
