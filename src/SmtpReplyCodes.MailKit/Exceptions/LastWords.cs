namespace SmtpReplyCodes.Exceptions;

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
    /// The text as a reply, where it refuses something: by the class of its enhanced code, else by its words. "Great success" was said before, and is no reason to hang up; nor is
    /// what greets, a line that begins with a host or the list of extensions that EHLO is answered with, whatever its words.
    /// </summary>
    private static SmtpReply? Refusal(string text)
    {
        var reply = SmtpReply.Create(0, text, ConnectionLost);
        var isRefusal = reply.EnhancedCode is { } code ? code.Severity is SmtpSeverity.Transient or SmtpSeverity.Permanent
            : !Greets(text) && SmtpReply.Create(0, text).Cause is not (SmtpCause.Unknown or SmtpCause.Accepted);
        return isRefusal ? reply : null;
    }

    private static bool Greets(string text)
    {
        var host = text.AsSpan(0, Math.Max(0, text.IndexOf(' ', StringComparison.Ordinal))).TrimEnd('.');
        return host.Contains('.') || text.Contains('\n', StringComparison.Ordinal);
    }
}
