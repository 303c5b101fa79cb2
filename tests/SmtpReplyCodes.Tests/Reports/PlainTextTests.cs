using System.Text;
using SmtpReplyCodes.Mime;
using SmtpReplyCodes.Reports;
using SmtpReplyCodes.Tests.Mime;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The text of most reports needs no decoding: it is kept as it came, and whoever asks for it gets what decoding would give.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("", "of user@example.com\n")]
    [InlineData("Content-Type: text/plain; charset=us-ascii\n", "of user@example.com\nand more\n")]
    [InlineData("Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: 7bit\n", "\tof user@example.com")]
    [InlineData("Content-Type: text/plain; charset=windows-1252\n", "of user@example.com\r\nand more\r\n\r\nof it\rhere")]
    [InlineData("Content-Type: text/plain; charset=of-nobody\n", "<html>\n")]
    [InlineData("Content-Type: multipart/report; boundary=b\n", "--b\n\nof user@example.com\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n--b\nContent-Type: message/rfc822\n\nSubject: a\n\nHello\n--b--\n")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n", "of user@example.com=\n!\n")]
    [InlineData("Content-Transfer-Encoding: base64\n", "b2YgdXNlckBleGFtcGxlLmNvbQo=\n")]
    public void One_part_in_ASCII_is_kept_as_it_is(string header, string body) => Find(header, body, out _).Should().BeTrue();

    [Theory]
    [InlineData("", "of user@example.com, caf\u00e9\n")]
    [InlineData("", "of user@example.com\0\n")]
    [InlineData("", "of user@example.com \u001b$B$\"\u001b(B\n")]
    [InlineData("", "of user@example.com\r\r\n")]
    [InlineData("", "of user@example.com\nbegin 644 a.txt\n#0V%T\n`\nend\n")]
    [InlineData("", "  <html><body>of user@example.com\n")]
    [InlineData("Content-Type: text/html\n", "<p>of user@example.com\n")]
    [InlineData("Content-Type: text/plain; charset=utf-7\n", "of user@example.com, caf+AOk-\n")]
    [InlineData("Content-Type: text/plain; charset=utf-16\n", "of user@example.com\n")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n", "of user@example.com, caf=C3=A9\n")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", "Y2Fmw6k=\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nof user@example.com\n--b\n\nmore\n--b--\n")]
    public void Whatever_else_is_decoded(string header, string body) => Find(header, body, out _).Should().BeFalse();

    [Theory]
    [InlineData("of user@example.com\n\nas it is\n", "of user@example.com\n\nas it is\n")]
    [InlineData("of user@example.com\r\n\r\nas it is\r\n", "of user@example.com\n\nas it is\n")]
    [InlineData("of user@example.com\rand\n\rmore\r", "of user@example.com\nand\n\nmore\n")]
    public void All_lines_end_alike_whether_it_is_read_or_kept(string body, string expected)
    {
        Find("", body, out var plain).Should().BeTrue();

        PeopleText.OfAscii(plain)!.Value.Should().Be(expected);
        ReportText.Read(plain, subject: null).Whole.ToString().Should().Be(expected);
    }

    [Fact]
    public void Its_transfer_encoding_is_undone()
    {
        Find("Content-Transfer-Encoding: quoted-printable\n", "of user=40example.com=\n!\n", out var plain).Should().BeTrue();

        PeopleText.OfAscii(plain)!.Value.Should().Be("of user@example.com!\n");
    }

    [Fact]
    public void A_text_is_kept_whatever_its_letters()
    {
        PeopleText.Of("of café".AsSpan())!.Value.Should().Be("of café");
        PeopleText.Of("of user".AsSpan())!.Value.Should().Be("of user");
        PeopleText.Of("lone \ud800".AsSpan())!.Value.Should().Be("lone \ud800");
        PeopleText.Of([]).Should().BeNull();
    }

    [Fact]
    public void It_is_cut_by_whoever_decodes()
    {
        Find("", new string('a', 1025), out _, new ReportOptions { MaxTextLength = 1024 }).Should().BeFalse();
    }

    private static bool Find(string header, string body, out ReadOnlySpan<byte> plain, ReportOptions? options = null)
    {
        var message = Encoding.UTF8.GetBytes($"Subject: Undelivered\n{header}\n{body}");
        return HumanText.TryFindPlain(message, MimeReader.Read(message, 0, ReadParts.Wide, out _), new ReportDraft(options ?? ReportOptions.Default), out plain);
    }
}
