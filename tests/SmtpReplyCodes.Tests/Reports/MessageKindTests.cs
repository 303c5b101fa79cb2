using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The signs by which the header of a message shows what it is.</summary>
public class MessageKindTests
{
    [Theory]
    [InlineData("From: MAILER-DAEMON@example.net", true)]
    [InlineData("From: Mail Delivery System <mds@example.net>", true)]
    [InlineData("From: \"Postmaster\" <admin@example.net>", true)]
    [InlineData("From: postmaster@example.net", true)]
    [InlineData("From: no-reply@example.net", true)]
    [InlineData("From: friend@example.net", false)]
    [InlineData("Subject: postmaster@example.net", false)]
    public void A_mail_system_is_known_by_name_or_address(string header, bool isRobot) => Read(header).IsFromRobot.Should().Be(isRobot);

    [Theory]
    [InlineData("From: robot@example.net", true)]
    [InlineData("From: smtp-gateway@example.net", true)]
    [InlineData("From: uucp@example.net", true)]
    [InlineData("From: Mail server <friend@example.net>", true)]
    [InlineData("From: \"Internet Gateway\" <friend@example.net>", true)]
    [InlineData("From: Serwer poczty <friend@example.net>", true)]
    [InlineData("From: =?utf-8?q?Po=C5=A1tovn=C3=AD_slu=C5=BEba?= <friend@example.net>", true)]
    [InlineData("From: Anna Person <friend@server.example.net>", false)]
    [InlineData("From: friend@mail.example.net", false)]
    public void A_program_is_known_by_its_address_or_title(string header, bool isMachine) => Read(header).IsFromMachine.Should().Be(isMachine);

    [Theory]
    [InlineData("List-Unsubscribe: <https://example.net/off>", true)]
    [InlineData("List-Id: <list.example.net>", false)]
    public void What_was_sent_to_many_is_known(string header, bool isMailing) => Read(header).IsMailing.Should().Be(isMailing);

    [Theory]
    [InlineData("To: bounces@example.com", true)]
    [InlineData("To: <list-bounces@lists.example.com>", true)]
    [InlineData("To: b-4711@bounces.example.com", true)]
    [InlineData("To: list+user=example.org@example.com", true)]
    [InlineData("To: friend@example.com", false)]
    [InlineData("To: friend+news@example.com", false)]
    [InlineData("Cc: bounces@example.com", false)]
    public void An_address_for_returned_mail_is_known(string header, bool isForBounces) => Read(header).IsToBounceAddress.Should().Be(isForBounces);

    [Theory]
    [InlineData("Return-Path: <>", true)]
    [InlineData("Return-Path:  <> ", true)]
    [InlineData("Return-Path: <MAILER-DAEMON>", true)]
    [InlineData("Return-Path: <friend@example.net>", false)]
    [InlineData("Return-Path:", false)]
    [InlineData("Subject: <>", false)]
    public void An_empty_return_path_is_told(string header, bool isNull) => Read(header).HasNullSender.Should().Be(isNull);

    [Theory]
    [InlineData("Auto-Submitted: auto-replied", true, true)]
    [InlineData("Auto-Submitted: Auto-Replied (vacation)", true, true)]
    [InlineData("X-Autoreply: yes", true, true)]
    [InlineData("X-Autorespond: Minutes", true, true)]
    [InlineData("X-Autoresponder: a", true, true)]
    [InlineData("X-Autoreply-From: a@example.com", true, true)]
    [InlineData("Precedence: auto_reply", true, true)]
    [InlineData("Auto-Submitted: auto-generated", false, true)]
    [InlineData("Auto-Submitted: no", false, false)]
    [InlineData("Precedence: bulk", false, false)]
    [InlineData("Subject: auto-replied", false, false)]
    public void An_answering_machine_and_a_program_name_themselves(string header, bool isAutoReplied, bool isAutomatic)
    {
        var signs = Read(header);

        (signs.IsAutoReplied, signs.IsAutomatic).Should().Be((isAutoReplied, isAutomatic));
    }

    [Theory]
    [InlineData("Re: Minutes", true)]
    [InlineData("RE:Minutes", true)]
    [InlineData(" Fwd: Minutes", true)]
    [InlineData("AW: Protokoll", true)]
    [InlineData("WG: Protokoll", true)]
    [InlineData("SV: Referat", true)]
    [InlineData("Antw: Notulen", true)]
    [InlineData("Report: Re: Minutes", false)]
    [InlineData("Returned mail", false)]
    [InlineData("", false)]
    public void An_answer_and_a_forwarded_message_are_known_by_their_subject(string subject, bool isAnswer) => Read("Subject: " + subject).IsAnswer.Should().Be(isAnswer);

    [Theory]
    [InlineData("Undelivered Mail", nameof(TextRole.Failure))]
    [InlineData("=?utf-8?Q?Undelivered_Mail?=", nameof(TextRole.Failure))]
    [InlineData("Delayed: Undelivered Mail", nameof(TextRole.Delay))]
    [InlineData("Out of office", nameof(TextRole.AutoReply))]
    [InlineData("Sender confirmation: please verify your identity", nameof(TextRole.Challenge))]
    [InlineData("Abuse report", nameof(TextRole.Feedback))]
    [InlineData("Successful Mail Delivery Report", null)]
    [InlineData("Minutes", null)]
    public void What_the_subject_speaks_of_first_counts(string subject, string? role) => Read("Subject: " + subject).SubjectRole?.ToString().Should().Be(role);

    [Fact]
    public void The_rest_is_known_too()
    {
        var signs = Read("From: \"Mail System\" <a@example.net>\nTo: B <b@example.com>, c@example.com\nSubject: Delayed Mail (not delivered)\nX-Failed-Recipients: d@example.com\nContent-Type: multipart/Report; boundary=x");

        (signs.From, signs.To, signs.FailedRecipients, signs.IsReport).Should().Be(("a@example.net", "b@example.com", "d@example.com", true));
        (signs.SubjectSays(TextRole.Failure), signs.SubjectSays(TextRole.Delay), signs.SubjectSays(TextRole.Challenge)).Should().Be((true, true, false));
    }

    [Fact]
    public void Of_a_repeated_field_the_first_counts_that_is_not_empty() => Read("From:\nFrom: a@example.com\nFrom: b@example.com").From.Should().Be("a@example.com");

    [Fact]
    public void Without_a_header_there_is_no_sign()
    {
        var signs = Read("");

        (signs.From, signs.To, signs.FailedRecipients, signs.SubjectAddress, signs.SubjectRole, signs.SubjectRoles).Should().Be(("", "", "", null, null, 0));
        (signs.IsFromRobot || signs.IsFromMachine || signs.HasNullSender || signs.IsAutomatic || signs.IsReport || signs.IsAnswer).Should().BeFalse();
    }

    private static MessageSigns Read(string header)
    {
        var message = Encoding.UTF8.GetBytes(header + "\n\nbody");
        return MessageKind.Read(message, MessageHeader.Read(message, 0));
    }
}
