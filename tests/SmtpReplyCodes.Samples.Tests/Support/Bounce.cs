using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>Made-up mail, with CR LF at its line ends.</summary>
internal static class Bounce
{
    /// <summary>Somebody wrote it.</summary>
    public static byte[] Letter { get; } = Mail("""
        From: anna@example.com
        To: sender@example.org
        Subject: Lunch

        At noon?
        """);

    /// <summary>Nobody wrote it.</summary>
    public static byte[] AutoReply { get; } = Mail("""
        From: bob@example.net
        To: sender@example.org
        Subject: Out of office: Hello
        Auto-Submitted: auto-replied

        I am out of office until Monday.
        """);

    /// <summary>A bounce in plain words, which says nothing of any time.</summary>
    public static byte[] InWords(string recipient) => Mail($"""
        From: MAILER-DAEMON@mx.example.net
        To: sender@example.org
        Subject: failure notice

        Hi. This is the qmail-send program at mx.example.net.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <{recipient}>:
        Sorry, no mailbox here by that name. (#5.1.1)
        """);

    /// <summary>A report of RFC 3464 about one recipient.</summary>
    /// <param name="recipient">Whom it is about.</param>
    /// <param name="reply">What the server said.</param>
    /// <param name="time">When.</param>
    /// <param name="original">The address that the sender wrote; null where it is the same.</param>
    public static byte[] Of(string recipient, string reply, DateTimeOffset time, string? original = null) => Mail($"""
        From: MAILER-DAEMON@mx.example.net
        To: sender@example.org
        Subject: Delivery report
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

        --=_b
        Content-Type: text/plain

        This is the mail system at mx.example.net.

        --=_b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        Arrival-Date: {time.AddMinutes(-5).ToString("r", CultureInfo.InvariantCulture)}

        Original-Recipient: rfc822; {original ?? recipient}
        Final-Recipient: rfc822; {recipient}
        Action: {reply[0] switch { '2' => "delivered", '4' => "delayed", _ => "failed" }}
        Status: {reply[0]}.0.0
        Diagnostic-Code: smtp; {reply}
        Last-Attempt-Date: {time.ToString("r", CultureInfo.InvariantCulture)}

        --=_b--

        """);

    private static byte[] Mail(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
}
