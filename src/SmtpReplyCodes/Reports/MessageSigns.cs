namespace SmtpReplyCodes.Reports;

/// <summary>What the header of a message shows of its kind.</summary>
internal struct MessageSigns
{
    /// <summary>The addresses of <c>From</c> and <c>To</c>, empty where there are none.</summary>
    public string From, To;

    /// <summary>The address that the subject names; null for none.</summary>
    public string? SubjectAddress;

    /// <summary>The value of <c>X-Failed-Recipients</c>.</summary>
    public string FailedRecipients;

    /// <summary>Which of failure, delay, automatic answer, challenge and complaint the subject speaks of first; null for none of them.</summary>
    public TextRole? SubjectRole;

    /// <summary>The roles of the words in the subject, a bit each.</summary>
    public int SubjectRoles;

    /// <summary>The words in the subject by which forms of mail systems are known; null for none.</summary>
    public List<TextMark>? FormMarks;

    /// <summary>Whether a mail system is the author, by name or address.</summary>
    public bool IsFromRobot;

    /// <summary>Whether the author is a mail system, or a program by its address or its name: <c>robot@</c>, <c>uucp@</c>, <c>Mail server &lt;…&gt;</c>.</summary>
    public bool IsFromMachine;

    /// <summary>Whether the message went to an address that is there for returned mail: <c>bounces@</c>, or one that hides another (VERP, SRS, BATV).</summary>
    public bool IsToBounceAddress;

    /// <summary>Whether the return path is empty, as that of a report has to be (RFC 3464 section 2).</summary>
    public bool HasNullSender;

    /// <summary>Whether the message calls itself an automatic answer, or the work of a program (RFC 3834 section 5).</summary>
    public bool IsAutoReplied, IsAutomatic;

    /// <summary>Whether it was sent to many, who may have themselves taken off: a newsletter may write about bounces.</summary>
    public bool IsMailing;

    /// <summary>Whether it is <c>multipart/report</c>.</summary>
    public bool IsReport;

    /// <summary>Whether somebody answers or forwards.</summary>
    public bool IsAnswer;

    /// <summary>Whether an address is not the recipient's: it is that of the sender, to whom the report goes, or of its author.</summary>
    public readonly bool IsStranger(string address) => AddressText.AreSame(From, address) || AddressText.AreSame(To, address);

    public readonly bool SubjectSays(TextRole role) => (SubjectRoles >> (int)role & 1) != 0;
}
