namespace SmtpReplyCodes.Reports;

/// <summary>What words in the text of a message show.</summary>
internal enum TextRole
{
    /// <summary>A message was not delivered.</summary>
    Failure,

    /// <summary>Delivery is late and goes on being tried.</summary>
    Delay,

    /// <summary>A message was delivered, relayed or expanded.</summary>
    Success,

    /// <summary>One of several was served: a single word beside an address, <c>ok</c>.</summary>
    Served,

    /// <summary>The returned message follows, or its header.</summary>
    Original,

    /// <summary>Nobody wrote this: an answering machine did.</summary>
    AutoReply,

    /// <summary>The sender is asked to confirm.</summary>
    Challenge,

    /// <summary>An address here is somebody to write to.</summary>
    Contact,

    /// <summary>What follows is the sender.</summary>
    Sender,

    /// <summary>What follows is a recipient.</summary>
    Recipient,

    /// <summary>Somebody complains about a message.</summary>
    Feedback,

    /// <summary>The message of the reader is meant: <c>your message</c>.</summary>
    Yours,

    /// <summary>The reader's own mailbox is meant: <c>your mailbox is full</c>.</summary>
    OwnMailbox,

    /// <summary>What follows is no address of the report: a message id, a reference.</summary>
    Other,

    /// <summary>The report is framed here: a banner of a gateway, a confidentiality note.</summary>
    Frame,

    /// <summary>The form of a mail system; this role is that of the first of <see cref="BounceForms"/>, those behind have the next numbers.</summary>
    Form,
}
