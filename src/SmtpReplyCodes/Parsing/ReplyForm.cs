namespace SmtpReplyCodes.Parsing;

/// <summary>What the source of a reply is; lines and wire form are derived from it when asked for.</summary>
internal enum ReplyForm : byte
{
    /// <summary>The reply as sent, each line with its code.</summary>
    Wire,

    /// <summary>Lines without reply code, as clients hand them over.</summary>
    Bare,

    /// <summary>Any text, codes somewhere in it or nowhere.</summary>
    Text,
}
