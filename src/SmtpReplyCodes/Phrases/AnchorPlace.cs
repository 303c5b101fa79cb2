namespace SmtpReplyCodes.Phrases;

/// <summary>Where the step stands by which a walk tells quickly that a phrase is not there.</summary>
internal enum AnchorPlace
{
    /// <summary>The anchor is the whole phrase.</summary>
    Alone,

    /// <summary>Its last word is one of the last few before the anchor.</summary>
    JustBefore,

    /// <summary>Its last word is one of the next few behind the anchor.</summary>
    JustBehind,

    /// <summary>Anywhere.</summary>
    Anywhere,
}
