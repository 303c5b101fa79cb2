namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>A part of the library that reads what strangers write.</summary>
internal interface IFuzzTarget
{
    /// <summary>The name on the command line and of the files of finds.</summary>
    string Name { get; }

    /// <summary>What tells its inputs from those of others with the same numbers.</summary>
    ulong Stream { get; }

    /// <summary>What inputs are made of.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>How many of a thousand inputs are this target's where all have their share; long inputs are slow.</summary>
    int Share { get; }

    /// <summary>One input in so many is grown to the full length.</summary>
    int GrowEvery { get; }

    /// <summary>Reads an input once and looks at what it tells: the time of this is bounded.</summary>
    void Read(byte[] input);

    /// <summary>Reads an input in every way that the library offers, twice; throws <see cref="DisagreementException"/> where two answers differ.</summary>
    void Check(byte[] input);
}
