using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a message without fields of a report is, by its header and its text.</summary>
public class KindOfMessageTests
{
    private const string Robot = "From: MAILER-DAEMON@mx.example.net\nTo: sender@example.com\n", Person = "From: friend@example.net\nTo: sender@example.com\n", Null = "Return-Path: <>\n";

    private const string Failed = "Your message could not be delivered.\n\n<user@example.com>: 550 5.1.1 User unknown\n";

    [Theory]
    [InlineData(Robot + "Subject: Undelivered Mail", Failed)]
    [InlineData(Robot + "Subject: failure notice", "Hi. This is the mail system.\n\n<user@example.com>:\nmailbox full\n")]
    [InlineData(Null + Person + "Subject: Mail delivery failed", Failed)]
    [InlineData(Null + Robot + "Subject: Delivery failure", "Message to user@example.com was not delivered.")]
    [InlineData(Person + "Subject: Minutes\nX-Failed-Recipients: user@example.com", "See above.")]
    [InlineData(Robot + "Subject: Returned mail: see transcript for details", "----- Transcript of session follows -----\n>>> RCPT To:<user@example.com>\n<<< 550 5.1.1 User unknown\n")]
    [InlineData(Null + Robot + "Subject: Unzustellbar: Protokoll", "Ihre Nachricht konnte nicht zugestellt werden:\n\nuser@example.com\n550 5.1.1 User unknown\n")]
    [InlineData("From: no-reply@example.net\nTo: sender@example.com\nSubject: Delivery failure", "These addresses failed:\n\nuser@example.com\n550 5.1.1 User unknown\n")]
    [InlineData("From: posta-certificata@example.net\nTo: sender@example.com\nSubject: AVVISO DI MANCATA CONSEGNA: Ciao", "Il messaggio destinato all'utente user@example.com è stato rifiutato.\n")]
    [InlineData("From: gateway@example.net\nTo: news-bounces@example.com\nSubject: RE: News : non remis (delivery failed)", "Your message could not be delivered to\nuser@example.com\n")]
    [InlineData("From: G200 <g200@example.net>\nTo: sender@example.com\nSubject: Undelivered: Offers", "For: user@example.net\nVerdict: spam, not handed over\n")]
    [InlineData("From: Serwer poczty <sp@example.net>\nTo: sender@example.com\nSubject: Zwrot wiadomości", "Nie dotarła do adresata:\n\n* user@example.com\n  nie ma takiego użytkownika\n")]
    [InlineData("From: List daemon <listd@example.net>\nTo: owner-list@example.com\nSubject: 2 copies not distributed", "Turned away:\n\n1) user@example.com\n   552 5.2.2 mailbox full\n")]
    [InlineData(Robot + "Subject: Undelivered Mail\nList-Unsubscribe: <https://example.net/off>", Failed)]
    public void A_failure(string header, string body) => ShouldBe(header, body, DeliveryReportKind.Failure);

    [Theory]
    [InlineData(Robot + "Subject: Delayed Mail (still being retried)", "Your message could not be delivered yet.\n\n<user@example.com>: connection timed out\n")]
    [InlineData(Robot + "Subject: Warning: message delayed 24 hours", "Delivery of your message to <user@example.com> is delayed.\nNo action is required on your part.\n")]
    public void A_delay(string header, string body) => ShouldBe(header, body, DeliveryReportKind.Delay);

    [Theory]
    [InlineData(Null + Robot + "Subject: Successful Mail Delivery Report", "Your message was successfully delivered to\n\n<user@example.com>\n")]
    [InlineData("From: SMS gateway <sms@example.net>\nTo: sender@example.com\nSubject: DLR 4711 DELIVRD", "Recipient: 4711@sms.example.net\nResult: the text was delivered to the handset.\n")]
    public void A_success(string header, string body) => ShouldBe(header, body, DeliveryReportKind.Success);

    [Theory]
    [InlineData(Person + "Subject: Out of office\nAuto-Submitted: auto-replied", "I am out of the office until Monday.")]
    [InlineData(Person + "Subject: Automatic reply: Minutes", "I am on vacation.")]
    [InlineData(Null + Person + "Subject: Re: Minutes\nX-Autoreply: yes", "Thank you for your message.")]
    [InlineData(Person + "Subject: Minutes\nPrecedence: auto_reply", "Thank you for your message.")]
    [InlineData(Person + "Subject: Abwesenheit", "Ich bin im Urlaub.")]
    public void An_automatic_answer(string header, string body) => ShouldBe(header, body, DeliveryReportKind.AutoReply);

    [Theory]
    [InlineData(Person + "Subject: Please confirm your message", "Click the link below to release your message.")]
    [InlineData(Person + "Subject: Minutes\nAuto-Submitted: auto-generated", "Please confirm that you are a human sender.")]
    public void A_challenge(string header, string body) => ShouldBe(header, body, DeliveryReportKind.ChallengeResponse);

    [Theory]
    [InlineData(Person + "Subject: Email Feedback Report", "A user complained.\n\nReceived: from a by b\nMessage-ID: <1@example.com>\nSubject: Offer\n\nBuy!", DeliveryReportKind.Feedback)]
    [InlineData(Person + "Subject: Email Feedback Report", "A user complained.", DeliveryReportKind.None)]
    public void A_complaint_with_the_message_that_it_is_about(string header, string body, DeliveryReportKind kind) => ShouldBe(header, body, kind);

    [Theory]
    [InlineData(Person + "Subject: Minutes", "See you on Monday.")]
    [InlineData(Person + "Subject: Re: Undelivered Mail", "Can you help?\n\n> " + Failed)]
    [InlineData(Person + "Subject: Fwd: Undelivered Mail", Failed)]
    [InlineData(Person + "Subject: A question", "What does it mean that this is the qmail-send program, and why is <user@example.com> named?")]
    [InlineData(Person + "Subject: AW: Undelivered Mail", Failed)]
    [InlineData(Person + "Subject: Your order", "The parcel could not be delivered. Call us at shop@example.net.")]
    [InlineData("From: postmaster@example.com\nTo: sender@example.com\nSubject: Quota warning", "Your mailbox is almost full. Your account has reached its quota.")]
    [InlineData("From: list@lists.example.net\nTo: sender@example.com\nSubject: Digest", "A member asked why mail to user@example.com failed.")]
    [InlineData("From: root@example.net\nTo: root@example.net\nSubject: Cron: mail errors", "postfix: to=<user@example.com>, status=bounced (550 5.1.1 User unknown)")]
    [InlineData("From: no-reply@example.net\nTo: sender@example.com\nSubject: Your parcel is delayed", "The delivery is delayed. Questions go to shop@example.net.")]
    [InlineData(Person + "Subject: Undeliverable! What it means\nList-Unsubscribe: <https://example.net/off>", Failed)]
    [InlineData("From: Mail Delivery System <support@example.net>\nTo: sender@example.com\nSubject: Undelivered Mail: 7 pending", "Delivery has failed as your mailbox storage is full.\n\nuser@example.com 550 Pending\n")]
    [InlineData("From: no-reply@example.net\nTo: list-bounces@example.com\nSubject: Your login\nAuto-Submitted: auto-generated", "The account of list-bounces@example.com is locked after failed logins.")]
    [InlineData("", "")]
    public void Ordinary_mail_that_speaks_of_one_among_it(string header, string body)
    {
        var report = Read(header, body);

        report.Kind.Should().Be(DeliveryReportKind.None);
        report.Recipients.Should().BeEmpty();
        report.Original.Should().BeNull();
    }

    [Theory]
    [InlineData(Failed, DeliveryReportKind.Failure)]
    [InlineData("Delivery is delayed.\n\n<user@example.com>: connection timed out", DeliveryReportKind.Delay)]
    [InlineData("See you on Monday.", DeliveryReportKind.None)]
    [InlineData("", DeliveryReportKind.None)]
    public void A_body_without_its_header_is_told_by_its_words(string body, DeliveryReportKind kind) => DeliveryReport.ReadText(body).Kind.Should().Be(kind);

    private static void ShouldBe(string header, string body, DeliveryReportKind kind) => Read(header, body).Kind.Should().Be(kind);

    private static DeliveryReport Read(string header, string body) => DeliveryReport.Read(Encoding.UTF8.GetBytes($"{header}\n\n{body}"));
}
