namespace SmtpReplyCodes.Phrases;

/// <summary>Where the step stands by which a walk tells quickly that a phrase is not there.</summary>
internal enum AnchorSide
{
    /// <summary>The anchor is the whole phrase.</summary>
    Alone,

    /// <summary>The step ends just before the anchor, or a gap before it.</summary>
    Before,

    /// <summary>The step starts just behind the anchor, or a gap behind it.</summary>
    Behind,
}
