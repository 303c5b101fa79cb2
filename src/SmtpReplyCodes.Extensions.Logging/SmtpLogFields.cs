namespace SmtpReplyCodes;

/// <summary>The names of the fields that records, scopes and traces get.</summary>
/// <remarks>
/// <para>
/// There is no convention of OpenTelemetry for mail; the names follow its form, and <see cref="ErrorType"/>, <see cref="ServerAddress"/> are its own. Words are in kebab-case, as in
/// the JSON of a reply.
/// </para>
/// <para>Those said to be of low cardinality have few values whatever servers say, and are fit for tags of metrics; the others are not.</para>
/// </remarks>
public static class SmtpLogFields
{
    /// <summary>The reply code (<see cref="SmtpReply.Code"/>): an integer, 100 to 699; left out where there is none. Low cardinality: three digits.</summary>
    public const string StatusCode = "smtp.response.status_code";

    /// <summary>
    /// The enhanced status code (<see cref="SmtpReply.EnhancedCode"/>), <c>5.1.1</c>; left out where there is none. A hundred are in use (RFC 3463), but a server may make up any of
    /// three million: no tag of a metric where servers are not trusted.
    /// </summary>
    public const string EnhancedCode = "smtp.response.enhanced_code";

    /// <summary>The severity (<see cref="SmtpSeverity"/>), <c>permanent</c>. Low cardinality: five.</summary>
    public const string Severity = "smtp.reply.severity";

    /// <summary>The cause (<see cref="SmtpCause"/>), <c>user-unknown</c>. Low cardinality: some thirty.</summary>
    public const string Cause = "smtp.reply.cause";

    /// <summary>What to do (<see cref="SmtpAction"/>), <c>suppress</c>. Low cardinality: some twenty.</summary>
    public const string Action = "smtp.reply.action";

    /// <summary>How long to wait before the next try (<see cref="SmtpAdvice.RetryAfter"/>), in whole seconds, up to a day; left out where another try is not advised.</summary>
    public const string RetryAfter = "smtp.reply.retry_after_s";

    /// <summary>Whether suppressing the address is right (<see cref="SmtpReply.IsHardBounce"/>): a boolean. Low cardinality.</summary>
    public const string HardBounce = "smtp.reply.hard_bounce";

    /// <summary>How sure the cause is (<see cref="SmtpDiagnosis.Confidence"/>): a number from 0 to 0.95. Low cardinality: fixed steps.</summary>
    public const string Confidence = "smtp.reply.confidence";

    /// <summary>The provider that speaks (<see cref="SmtpReply.Provider"/>), <c>google</c>; left out where the reply does not show it. Low cardinality: those of the table.</summary>
    public const string Provider = "smtp.reply.provider";

    /// <summary>The rule or row that decided (<see cref="SmtpDiagnosis.RuleId"/>), <c>user-unknown/no-such</c>. Low cardinality: those of the table and of your own rules, some thousand.</summary>
    public const string Rule = "smtp.reply.rule";

    /// <summary>The date of the data that decided (<see cref="CodeTable.Version"/>), <c>2026-11-24</c>. Low cardinality: one for each version of the library.</summary>
    public const string TableVersion = "smtp.reply.table_version";

    /// <summary>What the client was doing (<see cref="ReplyContext.Phase"/>), <c>rcpt-to</c>; left out where it is not known. Low cardinality: ten.</summary>
    public const string Phase = "smtp.reply.phase";

    /// <summary>
    /// What the server said (<see cref="SmtpReply.Text"/>), at most 2000 characters. It may name people and machines: off unless <see cref="SmtpLogOptions.Text"/> asks for it.
    /// </summary>
    public const string Text = "smtp.reply.text";

    /// <summary>The recipient's address (<see cref="ReplyContext.Mailbox"/>): off unless <see cref="SmtpLogOptions.IncludeRecipient"/> asks for it.</summary>
    public const string Recipient = "email.recipient";

    /// <summary>The domain of the recipient's address: off unless <see cref="SmtpLogOptions.IncludeRecipientDomain"/> asks for it.</summary>
    public const string RecipientDomain = "email.recipient.domain";

    /// <summary>
    /// The host that replied, a name or an IP address (<see cref="ReplyContext.RemoteHost"/>): off unless <see cref="SmtpLogOptions.IncludeRemoteHost"/> asks for it. The name is
    /// OpenTelemetry's.
    /// </summary>
    public const string ServerAddress = "server.address";

    /// <summary>
    /// On traces of failures only: the reply code as text (<c>550</c>), as the metrics of MailKit name it, else the cause. The name is OpenTelemetry's. Low cardinality.
    /// </summary>
    public const string ErrorType = "error.type";
}
