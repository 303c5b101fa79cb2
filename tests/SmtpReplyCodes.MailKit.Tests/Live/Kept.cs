namespace SmtpReplyCodes.Tests.Live;

/// <summary>What a client hands over of a reply.</summary>
internal enum Kept
{
    /// <summary>Code and text.</summary>
    Everything,

    /// <summary>Code and first line.</summary>
    FirstLine,

    /// <summary>The text, the enhanced code in it, but not the code.</summary>
    Text,

    /// <summary>Nothing.</summary>
    Nothing,
}
