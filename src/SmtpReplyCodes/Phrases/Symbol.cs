namespace SmtpReplyCodes.Phrases;

/// <summary>What a word of a text is read as: a number for each word that phrases name, and a few for kinds of words.</summary>
internal static class Symbol
{
    /// <summary>A word that no phrase names.</summary>
    public const int Other = 0;

    /// <summary>A mail address.</summary>
    public const int Address = 1;

    /// <summary>A host or domain name that no phrase names.</summary>
    public const int Host = 2;

    /// <summary>An IP address.</summary>
    public const int Ip = 3;

    /// <summary>A number, or another word that begins with a digit, that no phrase names.</summary>
    public const int Number = 4;

    /// <summary>The words that say no: a gap never swallows one.</summary>
    public const int Not = 5;

    /// <summary>The first word that a phrase names.</summary>
    public const int FirstWord = 6;

    /// <summary>Three letters with which a word begins that a phrase names by its beginning.</summary>
    public const int Beginning = 0xFFFD;

    /// <summary>The end of a host name that makes it one: <c>.org</c>.</summary>
    public const int TopLevelDomain = 0xFFFE;

    /// <summary>A word that is left out, as an article.</summary>
    public const int Skipped = 0xFFFF;
}
