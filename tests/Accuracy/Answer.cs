namespace SmtpReplyCodes.Accuracy;

/// <summary>What the library says about a row.</summary>
internal sealed record Answer(TextRow Row, SmtpReply Reply)
{
    /// <summary>The causes for which suppressing the address can be right: those about the address of the recipient.</summary>
    private static readonly SmtpCause[] AboutRecipient =
        [SmtpCause.UserUnknown, SmtpCause.MailboxDisabled, SmtpCause.MailboxMoved, SmtpCause.DomainNotFound, SmtpCause.NotAcceptingMail, SmtpCause.Suppressed];

    /// <summary>The causes for which suppressing the address is right whenever nothing else can be meant.</summary>
    private static readonly SmtpCause[] Hard = [SmtpCause.UserUnknown, SmtpCause.DomainNotFound, SmtpCause.NotAcceptingMail];

    public bool IsRight => Row.Accepted.Contains(Reply.Cause);

    /// <summary>Whether the class is read as the codes say it; null where they say none.</summary>
    public bool? IsClassRight => Row.Permanent is { } permanent ? Reply.IsPermanent == permanent && Reply.IsTransient != permanent : null;

    /// <summary>Whether a hard bounce would be false.</summary>
    public bool IsSoft => !Row.Accepted.Intersect(AboutRecipient).Any();

    /// <summary>Whether nothing but a hard bounce is right.</summary>
    public bool IsHard => Row is { Permanent: true, Also.Count: 0 } && Hard.Contains(Row.Cause);

    /// <summary>What the library says about the text as it stands, nothing else known.</summary>
    public static Answer To(TextRow row) => new(row, SmtpReply.FromText(row.Text));
}
