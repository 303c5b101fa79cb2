using System.Text;
using SmtpReplyCodes.Logs.Entries;

namespace SmtpReplyCodes.Logs.Tests.Entries;

/// <summary>Addresses out of the writing of logs.</summary>
public class AddressBytesTests
{
    [Theory]
    [InlineData("anna@example.org", "anna@example.org")]
    [InlineData("<anna@example.org>", "anna@example.org")]
    [InlineData(" <anna@example.org>, ", "anna@example.org")]
    [InlineData("Anna <anna@example.org>", "anna@example.org")]
    [InlineData("rfc822;anna@example.org", "anna@example.org")]
    [InlineData("RFC822;<anna@example.org>", "anna@example.org")]
    [InlineData("rfc822; anna@example.org", "anna@example.org")]
    [InlineData("\"a b\"@example.org", "\"a b\"@example.org")]
    [InlineData("anna", "anna")]
    [InlineData("größe@example.org", "größe@example.org")]
    [InlineData("<>", "")]
    [InlineData("", "")]
    [InlineData("-", null)]
    public void Brackets_and_types_are_taken_off(string text, string? address) => AddressBytes.Read(Encoding.UTF8.GetBytes(text)).Should().Be(address);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Latin_1() => AddressBytes.Read([(byte)'f', 0xFC, (byte)'r', (byte)'@', (byte)'x']).Should().Be("für@x");

    [Theory]
    [InlineData("a@x.example,b@y.example", "a@x.example", "b@y.example")]
    [InlineData("a@x.example, <b@y.example>", "a@x.example", "b@y.example")]
    [InlineData("a@x.example;b@y.example c@z.example", "a@x.example", "b@y.example", "c@z.example")]
    [InlineData("\"Anna Berg\" <a@x.example>", "a@x.example")]
    [InlineData("Anna <a@x.example>,\"Bert\" <b@y.example>", "a@x.example", "b@y.example")]
    [InlineData("a@x.example <b@y.example>", "a@x.example", "b@y.example")]
    [InlineData("\"a, b\"@x.example,c@z.example", "\"a, b\"@x.example", "c@z.example")]
    [InlineData(",, ; ,")]
    [InlineData("<>,-")]
    [InlineData("")]
    [InlineData("\"never closed, a@x.example", "\"never closed, a@x.example")]
    public void Several_are_parted_by_comma_semicolon_or_blank(string text, params string[] addresses) => AddressBytes.ReadAll(Encoding.UTF8.GetBytes(text)).Should().Equal(addresses);
}
