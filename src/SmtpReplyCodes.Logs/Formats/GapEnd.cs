namespace SmtpReplyCodes.Logs.Formats;

/// <summary>How the end of what varies is found.</summary>
internal enum GapEnd
{
    /// <summary>Nothing varies: the literal stands right here.</summary>
    Here,

    /// <summary>At the first place where the literal stands.</summary>
    First,

    /// <summary>The same, behind the quoted local part of an address.</summary>
    BehindQuoted,

    /// <summary>It holds no blank: the first one tells where the literal must stand.</summary>
    Key,

    /// <summary>The literal ends the text.</summary>
    Last,

    /// <summary>There is no literal: it goes on to the end of the text.</summary>
    Text,
}
