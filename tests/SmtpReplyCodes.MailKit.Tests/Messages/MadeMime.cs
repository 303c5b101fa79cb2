using System.Text;
using MimeKit;

namespace SmtpReplyCodes.Tests.Messages;

/// <summary>Small messages as MimeKit makes them.</summary>
internal static class MadeMime
{
    public static MimeMessage Message(MimeEntity? body, string subject = "Undelivered Mail")
    {
        var message = new MimeMessage { Subject = subject, Body = body! };
        message.From.Add(new MailboxAddress("Mail Delivery System", "MAILER-DAEMON@mx.example.org"));
        message.To.Add(MailboxAddress.Parse("sender@example.com"));
        return message;
    }

    public static MessageDeliveryStatus Status()
    {
        var status = new MessageDeliveryStatus();
        status.StatusGroups.Add(new HeaderList { { "Reporting-MTA", "dns; mx.example.org" } });
        status.StatusGroups.Add(new HeaderList
        {
            { "Final-Recipient", "rfc822; user@example.net" },
            { "Action", "failed" },
            { "Status", "5.1.1" },
            { "Diagnostic-Code", "smtp; 550 5.1.1 No such user" },
        });
        return status;
    }

    public static MultipartReport Report(string type, params MimeEntity[] parts)
    {
        var report = new MultipartReport(type);
        foreach (var part in parts)
            report.Add(part);
        return report;
    }

    /// <summary>A message as a sender may have written it, with an attachment that must not be read.</summary>
    public static MimeMessage Original()
    {
        var message = new MimeMessage { Subject = "Grüße", MessageId = "1@example.com", Body = new MimePart("application", "pdf") { Content = new MimeContent(new UnreadableStream()) } };
        message.From.Add(MailboxAddress.Parse("sender@example.com"));
        message.To.Add(MailboxAddress.Parse("user@example.net"));
        return message;
    }

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MimeMessage Load(string text) => MimeMessage.Load(Stream(text));

    public static MimeMessage Load(byte[] bytes) => MimeMessage.Load(new MemoryStream(bytes));
}
