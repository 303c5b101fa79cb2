using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>A message is a list of parts in their order, each a stretch of its bytes; what a returned message holds is not looked at.</summary>
public class MimeReaderTests
{
    private const string Head = "Content-Type: multipart/mixed; boundary=\"=_b\"\n\n";

    [Theory]
    [InlineData("Subject: a\n\nbody\n", "-1 None=body\n")]
    [InlineData("Subject: a\n", "-1 None=")]
    [InlineData("", "-1 None=")]
    [InlineData("no header at all\n", "-1 None=no header at all\n")]
    [InlineData("Content-Type: text/plain\n\nbody\n--\nThe sender", "-1 Text=body\n--\nThe sender")]
    [InlineData("Content-Type: text/html\n\n<p>", "-1 Html=<p>")]
    [InlineData("Content-Type: text/plain\nContent-Type: text/html\n\nbody", "-1 Text=body")]
    public void A_message_without_a_multipart_is_one_part(string message, params string[] parts) => ReadParts.Of(message).Should().Equal(parts);

    [Theory]
    [InlineData("--=_b\n\none\n--=_b\n\ntwo\n--=_b--\n", "0 None=one", "0 None=two")]
    [InlineData("--=_b\r\n\r\none\r\n\r\n--=_b--\r\n", "0 None=one\r\n")]
    [InlineData("--=_b\r\rone\r--=_b--\r", "0 None=one")]
    [InlineData("preamble\n--=_b\n\none\n--=_b--\nepilogue\n", "0 None=one")]
    [InlineData("--=_b\nContent-Type: text/html\n\none\n--=_b--\n", "0 Html=one")]
    [InlineData("--=_b\none\n--=_b--\n", "0 None=one")]
    [InlineData("--=_b\n\n\n--=_b--\n", "0 None=")]
    [InlineData("--=_b \t\n\none\n--=_b-- \n", "0 None=one")]
    [InlineData("--=_b\n\none\n--=_bb\n--=_b x\n --=_b\na--=_b\n--=_\n--=_b--", "0 None=one\n--=_bb\n--=_b x\n --=_b\na--=_b\n--=_")]
    public void A_multipart_is_cut_at_its_boundary(string body, params string[] parts) => ReadParts.Of(Head + body).Should().Equal(["-1 Multipart=", .. parts]);

    [Theory]
    [InlineData("--=_b\n\none\n--=_b\n\ntwo\n", "0 None=one", "0 None=two")]
    [InlineData("--=_b\n\none\n--=_b\n\ntwo\n--=_b", "0 None=one", "0 None=two", "0 None=")]
    [InlineData("--=_b\n\none\n--=_b--\n--=_b\n\ntwo\n--=_b--\n", "0 None=one", "0 None=two")]
    [InlineData("--=_b\n\none\n--=_b--\nepilogue\n--=_b\n\ntwo\n", "0 None=one", "0 None=two")]
    public void A_missing_final_boundary_and_parts_behind_it_lose_nothing(string body, params string[] parts) => ReadParts.Of(Head + body).Should().Equal(["-1 Multipart=", .. parts]);

    [Fact]
    public void Multiparts_stand_before_what_they_hold_which_knows_them() => ReadParts.Of(
        Head + """
        --=_b
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain

        plain
        --inner
        Content-Type: text/html

        html
        --inner--

        --=_b
        Content-Type: message/delivery-status

        fields
        --=_b--

        """).Should().Equal("-1 Multipart=", "0 Multipart=", "1 Text=plain", "1 Html=html", "0 Fields=fields");

    [Theory]
    [InlineData("--=_b\nContent-Type: multipart/mixed; boundary=inner\n\n--inner\n\none\n--=_b\n\ntwo\n--=_b--\n", "0 Multipart=", "1 None=one", "0 None=two")]
    [InlineData("--=_b\nContent-Type: multipart/mixed; boundary==_bb\n\n--=_bb\n\none\n--=_bb--\n--=_b\n\ntwo\n", "0 Multipart=", "1 None=one", "0 None=two")]
    [InlineData("--=_b\nContent-Type: multipart/mixed; boundary=inner\n\n--inner\n\none\n--inner--\n--inner\n\nnone\n--=_b\n\ntwo\n", "0 Multipart=", "1 None=one", "0 None=two")]
    [InlineData("--=_b\nContent-Type: multipart/mixed; boundary==_b\n\n--=_b\n\none\n--=_b\n\ntwo\n--=_b--\n", "0 Multipart=", "1 None=one", "1 None=two")]
    public void The_boundary_of_an_outer_multipart_ends_inner_ones(string body, params string[] parts) => ReadParts.Of(Head + body).Should().Equal(["-1 Multipart=", .. parts]);

    [Fact]
    public void A_returned_message_is_one_part_whatever_it_holds() =>
        ReadParts.Of(Head + "--=_b\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=inner\n\n--inner\n\none\n--inner--\n--=_b--\n")
            .Should().Equal("-1 Multipart=", "0 Message=Content-Type: multipart/mixed; boundary=inner\n\n--inner\n\none\n--inner--");

    [Theory]
    [InlineData("Content-Type: multipart/mixed\n\n--=_b\nContent-Type: text/plain\n\none\n--=_b--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=other\n\n--=_b\nContent-Type: text/plain\n\none\n--=_b--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"\"\n\nThis is a message.\n\n--=_b  \nContent-Type: text/plain\n\none\n--=_b--\n")]
    [InlineData("Subject: a\n\n--=_b\nContent-Type: text/plain\n\none\n--=_b--\n")]
    public void A_boundary_that_the_header_does_not_name_is_guessed(string message) => ReadParts.Of(message).Should().Equal("-1 Multipart=", "0 Text=one");

    [Theory]
    [InlineData("Subject: a\n", 200, true)]
    [InlineData("Subject: a\n", 400, false)]
    [InlineData("Content-Type: multipart/mixed\n", 400, true)]
    public void It_is_guessed_near_the_beginning_alone_unless_the_header_speaks_of_parts(string header, int before, bool isGuessed) =>
        ReadParts.Of($"{header}\n{new string('a', before)}\n--=_b\nContent-Type: text/plain\n\none\n--=_b--\n").Should().HaveCount(isGuessed ? 2 : 1);

    [Theory]
    [InlineData("Content-Type: multipart/mixed; boundary=x\n\nbody\n--\nThe sender\n", "body\n--\nThe sender\n")]
    [InlineData("Content-Type: multipart/mixed\n\n--=_b\n\nbody\n", "--=_b\n\nbody\n")]
    [InlineData("Content-Type: multipart/mixed\n\n--\nContent-Type: text/plain\n", "--\nContent-Type: text/plain\n")]
    public void A_multipart_without_parts_is_text(string message, string body) => ReadParts.Of(message).Should().Equal("-1 None=" + body);

    [Fact]
    public void Nothing_is_copied()
    {
        var message = Encoding.UTF8.GetBytes(Head + "--=_b\nContent-Type: text/html\n\none\n--=_b--\n");
        var part = MimeReader.Read(message, 0, ReadParts.Wide, out _)[1];

        part.Body(message).Overlaps(message, out var offset).Should().BeTrue();
        offset.Should().Be(-part.BodyStart);
        Encoding.UTF8.GetString(message.AsSpan(part.Start..part.BodyStart)).Should().Be("Content-Type: text/html\n\n");
        Encoding.UTF8.GetString(part.ContentType(message)).Should().Be("text/html");
    }

    [Fact]
    public void A_message_may_begin_behind_something_else()
    {
        var message = "From sender@example.com\nSubject: a\n\nbody"u8;
        var part = MimeReader.Read(message, 24, ReadParts.Wide, out _)[0];

        (part.Start, part.BodyStart, part.End).Should().Be((24, 36, 40));
    }
}
