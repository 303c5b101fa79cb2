namespace SmtpReplyCodes.Phrases;

/// <summary>A phrase that was found.</summary>
internal struct PhraseHit
{
    public int Phrase;

    /// <summary>How many words of the text it says, those in gaps not counted.</summary>
    public int Words;

    /// <summary>The words of the text with which it starts and ends, counted from 0.</summary>
    public int First, Last;
}
