namespace SmtpReplyCodes;

/// <summary>How the fields are named.</summary>
public enum SmtpLogNaming
{
    /// <summary>With dots, as OpenTelemetry does: <c>smtp.reply.cause</c>, see <see cref="SmtpLogFields"/>.</summary>
    Dotted,

    /// <summary>In PascalCase, as message and output templates of Serilog need it: <c>SmtpCause</c>, see <see cref="SmtpTemplateFields"/>.</summary>
    PascalCase,
}
