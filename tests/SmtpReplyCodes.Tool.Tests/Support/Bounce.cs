namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>A delivery report as a server writes it, about one recipient.</summary>
internal static class Bounce
{
    /// <summary>The line that begins a message in an mbox.</summary>
    public const string MboxLine = "From MAILER-DAEMON Thu Jan  7 12:34:56 2010\n";

    /// <summary>Mail that reports nothing.</summary>
    public const string Letter = "From: a@example.com\nTo: b@example.org\nSubject: Lunch\n\nAt noon?\n";

    /// <summary>The message.</summary>
    /// <param name="recipient">Whom it is about.</param>
    /// <param name="reply">What the server said.</param>
    /// <param name="day">The day of January 2026 on which it said so.</param>
    public static string Of(string recipient, string reply, int day = 7) => $"""
        From: MAILER-DAEMON@mx.example.org
        To: sender@example.com
        Subject: Delivery report
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

        --=_b
        Content-Type: text/plain

        This is the mail system at mx.example.org.

        --=_b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org
        Arrival-Date: {day:00} Jan 2026 12:00:00 +0000

        Final-Recipient: rfc822; {recipient}
        Action: {Action(reply)}
        Status: {reply[0]}.0.0
        Diagnostic-Code: smtp; {reply}

        --=_b--

        """;

    /// <summary>An mbox of messages.</summary>
    public static string Mbox(params IEnumerable<string> messages) => string.Concat(messages.Select(message => MboxLine + message + "\n"));

    private static string Action(string reply) => reply[0] switch
    {
        '2' => "delivered",
        '4' => "delayed",
        _ => "failed",
    };
}
