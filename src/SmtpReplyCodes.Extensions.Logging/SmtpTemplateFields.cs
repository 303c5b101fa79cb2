namespace SmtpReplyCodes;

/// <summary>
/// The same fields under names that message templates can hold: Serilog takes letters, digits and underscores there, and no dots. <see cref="SmtpLogOptions.Naming"/> chooses them.
/// </summary>
public static class SmtpTemplateFields
{
    /// <summary>Both codes as text, <c>550 5.1.1</c>, or <c>no code</c>. It stands in the messages of this library only.</summary>
    public const string Codes = "SmtpCodes";

    /// <inheritdoc cref="SmtpLogFields.StatusCode"/>
    public const string StatusCode = "SmtpStatusCode";

    /// <inheritdoc cref="SmtpLogFields.EnhancedCode"/>
    public const string EnhancedCode = "SmtpEnhancedCode";

    /// <inheritdoc cref="SmtpLogFields.Severity"/>
    public const string Severity = "SmtpSeverity";

    /// <inheritdoc cref="SmtpLogFields.Cause"/>
    public const string Cause = "SmtpCause";

    /// <inheritdoc cref="SmtpLogFields.Action"/>
    public const string Action = "SmtpAction";

    /// <inheritdoc cref="SmtpLogFields.RetryAfter"/>
    public const string RetryAfter = "SmtpRetryAfterSeconds";

    /// <inheritdoc cref="SmtpLogFields.HardBounce"/>
    public const string HardBounce = "SmtpHardBounce";

    /// <inheritdoc cref="SmtpLogFields.Confidence"/>
    public const string Confidence = "SmtpConfidence";

    /// <inheritdoc cref="SmtpLogFields.Provider"/>
    public const string Provider = "SmtpProvider";

    /// <inheritdoc cref="SmtpLogFields.Rule"/>
    public const string Rule = "SmtpRule";

    /// <inheritdoc cref="SmtpLogFields.TableVersion"/>
    public const string TableVersion = "SmtpTableVersion";

    /// <inheritdoc cref="SmtpLogFields.Phase"/>
    public const string Phase = "SmtpPhase";

    /// <inheritdoc cref="SmtpLogFields.Text"/>
    public const string Text = "SmtpText";

    /// <inheritdoc cref="SmtpLogFields.Recipient"/>
    public const string Recipient = "EmailRecipient";

    /// <inheritdoc cref="SmtpLogFields.RecipientDomain"/>
    public const string RecipientDomain = "EmailRecipientDomain";

    /// <inheritdoc cref="SmtpLogFields.ServerAddress"/>
    public const string ServerAddress = "ServerAddress";
}
