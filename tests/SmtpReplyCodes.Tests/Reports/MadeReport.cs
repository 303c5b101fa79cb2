using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A small delivery report as a server would write it.</summary>
internal static class MadeReport
{
    public static string Text(string recipient, string reply) => $"""
        From: MAILER-DAEMON@mx.example.org
        To: sender@example.com
        Subject: Undelivered Mail
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

        --=_b
        Content-Type: text/plain

        Your message could not be delivered.

        --=_b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org
        Arrival-Date: Thu, 07 Jan 2010 12:34:56 +0000

        Final-Recipient: rfc822; {recipient}
        Action: failed
        Status: 5.0.0
        Diagnostic-Code: smtp; {reply}

        --=_b--

        """;

    public static byte[] Bytes(string recipient, string reply) => Encoding.UTF8.GetBytes(Text(recipient, reply));
}
