namespace SmtpReplyCodes;

/// <summary>
/// What MailKit says of a server that spoke no SMTP or hung up. Behind the sentence about a hang-up stands the text of the last reply without its code: the server's reason, or
/// what it said of the command before.
/// </summary>
internal static class LastWords
{
    private const string Lost = "The SMTP server has unexpectedly disconnected", Quotation = ": ";

    private static readonly ReplyContext ConnectionLost = new() { Fault = ClientFault.ConnectionLost };

    public static SmtpReply Read(string message)
    {
        if (!message.StartsWith(Lost, StringComparison.Ordinal))
            return SmtpReply.FromText(message);
        var quoted = message.AsSpan(Lost.Length);
        if (quoted.StartsWith(Quotation, StringComparison.Ordinal) && Refusal(quoted[Quotation.Length..].ToString()) is { } refusal)
            return refusal;
        return SmtpReply.FromText(Lost + ".", ConnectionLost);
    }

    /// <summary>
    /// The text as a reply, where it refuses something: by the class of its enhanced code, else by its words. "Great success" was said before, and is no reason to hang up; nor are
    /// many lines without a code, which are the list of extensions that EHLO is answered with.
    /// </summary>
    private static SmtpReply? Refusal(string text)
    {
        var reply = SmtpReply.Create(0, text, ConnectionLost);
        var isRefusal = reply.EnhancedCode is { } code ? code.Severity is SmtpSeverity.Transient or SmtpSeverity.Permanent
            : !text.Contains('\n', StringComparison.Ordinal) && SmtpReply.Create(0, text).Cause is not (SmtpCause.Unknown or SmtpCause.Accepted);
        return isRefusal ? reply : null;
    }
}
