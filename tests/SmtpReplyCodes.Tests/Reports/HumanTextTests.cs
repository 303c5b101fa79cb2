using System.Text;
using SmtpReplyCodes.Mime;
using SmtpReplyCodes.Reports;
using SmtpReplyCodes.Tests.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The text that a message has for people, out of its parts.</summary>
public class HumanTextTests
{
    private const string Plain = "--b\nContent-Type: text/plain\n\nfor user@example.com\n", Html = "--b\nContent-Type: text/html\n\n<p>about <b>user@example.com</b>\n", Returned = "--b\nContent-Type: message/rfc822\n\nSubject: a\n\nHello\n";

    [Theory]
    [InlineData(Plain, "for user@example.com")]
    [InlineData(Plain + "--b\n\nmore\n", "for user@example.com\n\nmore")]
    [InlineData(Plain + Returned + "--b\n\nmore\n", "for user@example.com")]
    [InlineData(Returned, "")]
    [InlineData("--b\nContent-Type: message/delivery-status\n\nAction: failed\n" + Plain, "for user@example.com")]
    [InlineData("--b\nContent-Type: image/png\n\nnone\n" + Plain, "for user@example.com")]
    [InlineData("--b\nContent-Type: text/rfc822-headers\n\nSubject: a\n" + Plain, "")]
    public void Text_parts_in_front_of_the_returned_message_are_put_together(string parts, string text) => Read(parts).Should().Be(text);

    [Theory]
    [InlineData(Plain + Html, "for user@example.com")]
    [InlineData(Html + Plain, "for user@example.com")]
    [InlineData(Html, "about user@example.com")]
    [InlineData("--b\nContent-Type: text/plain\n\nPlease look at the page.\n" + Html, "about user@example.com")]
    [InlineData("--b\nContent-Type: text/plain\n\nPlease look at the picture.\n", "Please look at the picture.")]
    [InlineData("--b\n\n\n" + Html, "about user@example.com")]
    public void Of_alternatives_the_plain_one_is_read_unless_it_names_nobody(string parts, string text) => Read(parts).Should().Be(text);

    [Theory]
    [InlineData(Plain + "--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nnone\n", "for user@example.com")]
    [InlineData("--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nfor user@example.com\n", "for user@example.com")]
    public void An_attachment_is_no_text_but_in_the_first_place(string parts, string text) => Read(parts).Should().Be(text);

    [Theory]
    [InlineData("--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9=\n!\n", "café!")]
    [InlineData("--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nY2Fmw6k=\n", "café")]
    [InlineData("--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9\n", "café")]
    [InlineData("--b\nContent-Type: text/plain; charset*=us-ascii'en'koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=C1\n", "а")]
    [InlineData("--b\nContent-Type: text/plain; charset*0=koi8; charset*1=-r\nContent-Transfer-Encoding: quoted-printable\n\n=C1\n", "а")]
    [InlineData("--b\n\nabove\nbegin 644 a.txt\n#0V%T\n`\nend\nbelow\n", "above\nbelow")]
    [InlineData("--b\n\n<html><body>of nobody<br>here\n", "of nobody\nhere")]
    [InlineData("--b\nContent-Type: text/plain\n\n<html>\n", "<html>")]
    public void It_is_decoded_as_the_part_says(string parts, string text) => Read(parts).Should().Be(text);

    [Theory]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void It_is_cut_at_the_limit_with_a_warning(int length, bool isCut)
    {
        var draft = new ReportDraft(new ReportOptions { MaxTextLength = 1024 });

        Read($"--b\n\n{new string('a', length)}\n--b--\n", draft).Should().HaveLength(1024);
        draft.Warnings.Should().Equal(isCut ? ["The text was cut after 1024 characters."] : []);
    }

    [Fact]
    public void The_limit_holds_for_all_parts_together()
    {
        var draft = new ReportDraft(new ReportOptions { MaxTextLength = 1024 });

        Read($"--b\n\n{new string('a', 1000)}\n--b\n\n{new string('b', 1000)}\n--b--\n", draft).Should().Be($"{new string('a', 1000)}\n\n{new string('b', 24)}");
        draft.Warnings.Should().ContainSingle();
    }

    private static string Read(string parts) => Read(parts + "--b--\n", new ReportDraft(ReportOptions.Default));

    private static string Read(string parts, ReportDraft draft)
    {
        var message = Encoding.UTF8.GetBytes("Content-Type: multipart/alternative; boundary=b\n\n" + parts);
        return HumanText.Read(message, MimeReader.Read(message, 0, ReadParts.Wide, out _), draft);
    }
}
