using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>A reply, a report and a complaint of which next to everything is known.</summary>
internal static class JsonDocuments
{
    /// <summary>The message of the report.</summary>
    public const string Bounce = """
        Content-Type: multipart/report; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org
        Received-From-MTA: dns; mail.example.net
        Arrival-Date: Thu, 07 Jan 2010 12:34:56 +0100
        Original-Envelope-Id: QQ314

        Original-Recipient: rfc822; list@example.org
        Final-Recipient: rfc822; user@example.com
        Action: failed
        Status: 5.0.0
        Remote-MTA: dns; mx.example.net
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        Last-Attempt-Date: Thu, 07 Jan 2010 12:35:00 +0100
        Will-Retry-Until: Fri, 08 Jan 2010 12:35:00 +0100
        Final-Log-ID: 17.42

        --b
        Content-Type: message/rfc822

        From: sender@example.com
        To: list@example.org
        Subject: =?utf-8?Q?caf=C3=A9?=
        Message-ID: <1@example.com>
        Date: Thu, 07 Jan 2010 12:34:00 +0100

        --b--
        """;

    private const string Abuse = """
        Content-Type: multipart/report; boundary=b

        --b
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        User-Agent: SomeGenerator/1.0
        Original-Mail-From: <sender@example.com>
        Original-Rcpt-To: <user@example.org>
        Source-IP: 192.0.2.1

        --b--
        """;

    public static SmtpReply Reply { get; } = SmtpReply.Create(
        554,
        "5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
        new ReplyContext { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org", Action = DeliveryAction.Failed, Mailbox = "user@example.org" });

    public static DeliveryReport Report { get; } = DeliveryReport.Read(Encoding.UTF8.GetBytes(Bounce));

    public static DeliveryReport Complaint { get; } = DeliveryReport.Read(Encoding.UTF8.GetBytes(Abuse));

    /// <summary>The report as the command writes it.</summary>
    public static JsonElement WithSource(string? source)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            DeliveryReportJsonConverter.Write(json, Report, source);
        return JsonSerializer.Deserialize<JsonElement>(stream.ToArray());
    }
}
