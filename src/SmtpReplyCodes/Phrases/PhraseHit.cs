using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Phrases;

/// <summary>A phrase that was found.</summary>
internal struct PhraseHit
{
    public int Phrase;

    /// <summary>How many words of the text it says, those in gaps not counted.</summary>
    public int Words;

    /// <summary>Where it starts and ends in the text.</summary>
    public int Start, End;
}

/// <summary>The phrases found; those beyond the last place are not kept.</summary>
[InlineArray(Capacity)]
internal struct PhraseHits
{
    public const int Capacity = 128;

#pragma warning disable IDE0044, IDE0051 // The runtime makes an array of it.
    private PhraseHit _first;
#pragma warning restore
}
