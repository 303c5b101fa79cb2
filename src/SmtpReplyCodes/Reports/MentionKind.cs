namespace SmtpReplyCodes.Reports;

/// <summary>How a text names an address, from the most to the least telling.</summary>
internal enum MentionKind
{
    /// <summary>In a line that the known form of a mail system has for recipients.</summary>
    Form,

    /// <summary>The command to a server: <c>RCPT TO:&lt;user@example.com&gt;</c>.</summary>
    Command,

    /// <summary>A line that a reply code leads: <c>550 &lt;user@example.com&gt;... User unknown</c>.</summary>
    Reply,

    /// <summary>By itself, or at the beginning of its line.</summary>
    Line,

    /// <summary>Behind a label: <c>Recipient: user@example.com</c>.</summary>
    Label,

    /// <summary>Within a sentence.</summary>
    Sentence,

    /// <summary>As the addressee in a summary of the message: <c>To: user@example.com</c>.</summary>
    Addressee,

    /// <summary>As the address that another one was made of: <c>(expanded from: &lt;user@example.com&gt;)</c>.</summary>
    Alias,

    /// <summary>Not as a recipient: a sender, somebody to write to, a message id.</summary>
    Other,
}
