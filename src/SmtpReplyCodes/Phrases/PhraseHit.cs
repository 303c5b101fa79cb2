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
