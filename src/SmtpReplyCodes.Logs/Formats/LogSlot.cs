namespace SmtpReplyCodes.Logs.Formats;

/// <summary>What varies in the lines of a log. In shapes it stands in braces, as in JSON: <c>{queueId}</c> for <see cref="QueueId"/>.</summary>
internal enum LogSlot
{
    /// <summary>Anything or nothing.</summary>
    Any,

    /// <summary>The name of the message in the queue.</summary>
    QueueId,

    /// <summary>The name of the connection.</summary>
    Session,

    /// <summary>The number of the attempt to deliver (qmail).</summary>
    Delivery,

    Sender,
    Recipient,

    /// <summary>Several addresses, with comma, semicolon or blank between them.</summary>
    Recipients,

    OriginalRecipient,

    /// <summary>The host that was talked to, by name, address or both.</summary>
    Relay,

    /// <summary>Its IP address, where that stands apart.</summary>
    RelayAddress,

    /// <summary>The domain of the recipients that are meant, of several (Haraka).</summary>
    Domain,

    /// <summary>The class of failure by which the log sorts it.</summary>
    Category,

    /// <summary>Words with an SMTP command in them.</summary>
    Phase,

    /// <summary>An enhanced status code.</summary>
    Status,

    /// <summary>A reply code.</summary>
    Code,

    /// <summary>A word that says what became of it, as the form explains.</summary>
    Outcome,

    /// <summary>What was said, by whomever.</summary>
    Text,

    /// <summary>What the other server said.</summary>
    Reply,

    /// <summary>The time, where it is no stamp in front of the line.</summary>
    Time,

    /// <summary>A line of a dialogue that this side sent.</summary>
    Sent,

    /// <summary>A line of a dialogue that this side got.</summary>
    Received,

    /// <summary>In tables: who said it, <c>&gt;</c> this side and <c>&lt;</c> the other.</summary>
    Direction,

    /// <summary>In tables: what was said in a dialogue.</summary>
    Talk,
}
