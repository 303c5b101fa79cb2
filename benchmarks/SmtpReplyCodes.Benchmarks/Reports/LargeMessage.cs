using System.Text;
using SmtpReplyCodes.Benchmarks.Diagnosis;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>A report of 20 MB, the same in every run: nearly all of it is an attachment of the message that it returns.</summary>
internal static class LargeMessage
{
    public const int Size = 20 * 1024 * 1024;

    private const uint Seed = 20_261_129;
    private const int LineLength = 76;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private const string Start =
        """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
        To: sender@example.org
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="report"

        --report
        Content-Type: text/plain

        Your message could not be delivered.

        --report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; user@example.com
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown

        --report
        Content-Type: message/rfc822

        From: sender@example.org
        To: user@example.com
        Subject: The pictures
        Message-ID: <pictures@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="message"

        --message
        Content-Type: text/plain

        Here they are.

        --message
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="pictures.zip"
        Content-Transfer-Encoding: base64


        """;

    private const string End = "\r\n--message--\r\n\r\n--report--\r\n";

    public static byte[] Make()
    {
        var draw = new Draw(Seed);
        var text = new StringBuilder(Size);
        text.Append(Start.ReplaceLineEndings("\r\n"));
        while (text.Length < Size - End.Length)
        {
            for (var i = 0; i < LineLength; i++)
                text.Append(Letters[draw.Next(Letters.Length)]);
            text.Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.Append(End).ToString());
    }
}
