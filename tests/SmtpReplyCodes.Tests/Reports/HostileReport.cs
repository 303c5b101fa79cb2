using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Small messages of every form, made to be damaged, and what must hold of a report whatever the bytes were.</summary>
internal static class HostileReport
{
    private const string Head = "From: MAILER-DAEMON@mx.example.org\nTo: sender@example.com\nSubject: Undelivered Mail Returned to Sender\n";
    private const string Original = "Received: from mx.example.com\nFrom: sender@example.com\nTo: user@example.net\nMessage-ID: <1@example.com>\nSubject: =?utf-8?Q?caf=C3=A9?=\n\nHello\n";

    /// <summary>A dozen messages, none longer than a kilobyte.</summary>
    public static string[] Small { get; } =
    [
        MadeReport.Text("user@example.net", "550 5.1.1 No such user"),
        MadeReport.Text("user@example.net", "550-5.7.1 Refused\n 550 5.7.1 by policy").Replace("\n", "\r\n", StringComparison.Ordinal),
        Encoded("Reporting-MTA: dns; mx.example.org (192.0.2.1)\n\nOriginal-Recipient: rfc822; a+2Bb@example.net\nFinal-Recipient: utf-8; \\x{E9}@example.net\nAction: delayed (later)\nStatus: 4.4.1 (x)\n"),
        $"{Head}Content-Type: multipart/mixed; boundary=\"=b\"\n\n--=b\nContent-Type: multipart/alternative; boundary==c\n\n--=c\n\n<user@example.net>: 550 5.2.2 full\n--=c\nContent-Type: text/html\n\n<p>&lt;user@example.net&gt;<br>full</p>\n--=c--\n--=b\nContent-Type: message/rfc822\n\n{Original}\n--=b--\n",
        $"{Head}\nHi. This is the qmail-send program at mx.example.org.\n\n<user@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown\n\n--- Below this line is a copy of the message.\n\n{Original}",
        $"{Head}\n   ----- Transcript of session follows -----\n>>> RCPT To:<user@example.net>\n<<< 550 5.1.1 User unknown\n550 5.1.1 <user@example.net>... User unknown (expanded from: <list@example.net>)\n",
        $"X-Failed-Recipients: user@example.net, b@example.net\nAuto-Submitted: auto-replied\n{Head}Content-Type: text/plain; charset=iso-2022-jp\n\n\u001b$B%a!<%k\u001b(B user@example.net mailbox full\n",
        $"{Head}Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n<html><!-- x --><style>p</style>Delivery has failed to user@example.net:<br>The mailbox is =\nfull =E2=82=AC</html>\n",
        "From: abuse@example.org\nContent-Type: multipart/report; boundary=b; report-type=feedback-report\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: X/1\nOriginal-Rcpt-To: <user@example.net>\nSource-IP: 192.0.2.1\nIncidents: 2\n--b\nContent-Type: text/rfc822-headers\n\n" + Original + "--b--\n",
        "From: user@example.net\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; user@example.net\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n",
        "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; user@example.net\nAction: failed\nStatus: 5.1.1\n",
        "Your message to user@example.net could not be delivered: mailbox \u00e9\ud83d\ude00 full.\r\rOriginal message follows.\r\r" + Original.Replace('\n', '\r'),
    ];

    /// <summary>Reads a message and looks at all that the report says.</summary>
    public static DeliveryReport Read(ReadOnlySpan<byte> message, ReportOptions? options = null) => Check(DeliveryReport.Read(message, options), options ?? ReportOptions.Default);

    /// <summary>As there are a hundred thousand checks, they are plain.</summary>
    public static DeliveryReport Check(DeliveryReport report, ReportOptions options)
    {
        Require(report.Recipients.Length <= options.MaxRecipients, "recipients are bounded");
        Require(report.Feedback is null || report.Feedback.OriginalRecipients.Length <= options.MaxRecipients, "recipients of a feedback report are bounded");
        Require(report.Warnings.Distinct().Count() == report.Warnings.Length, "no warning twice");
        foreach (var recipient in report.Recipients)
            Require(recipient.Reply.Text.Length <= options.MaxReplyLength && recipient.FinalRecipient is not "", "replies are bounded");
        if (report.Original is { } original)
            _ = (original.MessageId, original.Date, original.Subject, original.GetHeaders("Received").Length);
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            DeliveryReportJsonConverter.Write(writer, report, null);
        Require(!json.WrittenSpan.IsEmpty, "JSON");
        return report;
    }

    /// <summary>A unit over and over.</summary>
    public static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();

    /// <summary>A line for each number.</summary>
    public static string Number(int times, Func<int, string> unit) => string.Concat(Enumerable.Range(0, times).Select(unit));

    /// <summary>A message of plain text in bytes.</summary>
    public static byte[] WithText(string text, string headers = "") => Encoding.UTF8.GetBytes($"{Head}{headers}\n{text}");

    /// <summary>A report with these fields.</summary>
    public static byte[] WithStatus(string fields, string text = "could not be delivered") =>
        Encoding.UTF8.GetBytes($"{Head}Content-Type: multipart/report; boundary=b\n\n--b\n\n{text}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n{fields}\n--b--\n");

    private static string Encoded(string fields) =>
        $"{Head}Content-Type: multipart/report; boundary=b\n\n--b\n\nLate\n--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.ASCII.GetBytes(fields))}\n--b--\n";

    private static void Require(bool condition, string what)
    {
        if (!condition)
            throw new InvalidOperationException(what);
    }
}
