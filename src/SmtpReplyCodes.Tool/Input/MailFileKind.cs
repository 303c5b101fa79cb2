namespace SmtpReplyCodes.Tool.Input;

/// <summary>What lies in a file.</summary>
internal enum MailFileKind
{
    /// <summary>One message.</summary>
    Message,

    /// <summary>One message that another program may move away at any time.</summary>
    MaildirMessage,

    /// <summary>Messages one behind the other.</summary>
    Mbox,
}
