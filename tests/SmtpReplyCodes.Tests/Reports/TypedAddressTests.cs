using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The address of a recipient's fields, out of all that mail systems write around it.</summary>
public class TypedAddressTests
{
    [Theory]
    [InlineData("rfc822; user@example.com", "rfc822", "user@example.com")]
    [InlineData("rfc822;user@example.com", "rfc822", "user@example.com")]
    [InlineData("RFC822;<user@example.com>", "rfc822", "user@example.com")]
    [InlineData(" rfc822 ; user@example.com (comment)", "rfc822", "user@example.com")]
    [InlineData("rfc822 (type); (before) user@example.com (a (nested) one)", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com (never closed", "rfc822", "user@example.com")]
    [InlineData("user@example.com", "", "user@example.com")]
    [InlineData("<user@example.com>", "", "user@example.com")]
    [InlineData("rfc822; <<user@example.com>>", "rfc822", "user@example.com")]
    [InlineData("rfc822; <user@example.com", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com>", "rfc822", "user@example.com")]
    [InlineData("rfc822; \"Name\" <user@example.com>", "rfc822", "user@example.com")]
    [InlineData("rfc822; \"other@example.net\" <user@example.com>", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com <unknown>", "rfc822", "user@example.com")]
    [InlineData("rfc822; \"user@example.com\"", "rfc822", "user@example.com")]
    [InlineData("rfc822; 'user@example.com'", "rfc822", "user@example.com")]
    [InlineData("rfc822; \"first last\"@example.com", "rfc822", "\"first last\"@example.com")]
    [InlineData("rfc822; \"(not a comment)\"@example.com", "rfc822", "\"(not a comment)\"@example.com")]
    [InlineData("rfc822; first last@example.com", "rfc822", "first last@example.com")]
    [InlineData("rfc822; last,first@example.com", "rfc822", "last,first@example.com")]
    [InlineData("rfc822; not mailto:user@example.com", "rfc822", "not mailto:user@example.com")]
    [InlineData("rfc822; -user@example.com", "rfc822", "-user@example.com")]
    [InlineData("rfc822; to=user@example.com", "rfc822", "to=user@example.com")]
    [InlineData("rfc822; user@example.com, other@example.net", "rfc822", "user@example.com")]
    [InlineData("smtp; user@example.com", "smtp", "user@example.com")]
    [InlineData("rfc822; user\t(comment)\r\n", "rfc822", "user")]
    [InlineData("rfc822; <@mx1.example.net,@mx2.example.net:user@example.com>", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com; more", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com...", "rfc822", "user@example.com")]
    [InlineData("rfc822; user@example.com unknown user", "rfc822", "user@example.com")]
    [InlineData("rfc822;rfc822;user@example.com", "rfc822", "user@example.com")]
    [InlineData("rfc822;SMTP:user@example.com", "rfc822", "user@example.com")]
    [InlineData("rfc822; root", "rfc822", "root")]
    [InlineData("rfc822; root (local user)", "rfc822", "root")]
    [InlineData("rfc822; |/usr/bin/x -a b", "rfc822", "|/usr/bin/x -a b")]
    [InlineData("rfc822;user+2Btag@example.com", "rfc822", "user+2Btag@example.com")]
    [InlineData("utf-8; jörg@example.com", "utf-8", "jörg@example.com")]
    [InlineData(@"utf-8; j\x{F6}rg@example.com", "utf-8", "jörg@example.com")]
    [InlineData(@"utf-8; \x{7528}\x{6237}@example.com", "utf-8", "用户@example.com")]
    [InlineData(@"utf-8; user\x{2B}tag@example.com", "utf-8", "user+tag@example.com")]
    [InlineData(@"utf-8; \x{20000}@example.com", "utf-8", "\ud840\udc00@example.com")]
    [InlineData(@"utf-8; a\x{D800}\x{A}\x{110000}\x{}\x{+1}b", "utf-8", @"a\x{D800}\x{A}\x{110000}\x{}\x{+1}b")]
    [InlineData("X-LOCAL; \"|/usr/bin/x\"", "x-local", "\"|/usr/bin/x\"")]
    [InlineData("X-LOCAL; <user>", "x-local", "user")]
    [InlineData("x-unknown; first last@example.com", "x-unknown", "first last@example.com")]
    [InlineData("X400; /C=xx/A= /P=org/S=last/G=first/", "x400", "/C=xx/A= /P=org/S=last/G=first/")]
    [InlineData("fax; +1 555 0100", "fax", "+1 555 0100")]
    public void Is_read(string value, string type, string address)
    {
        TypedAddress.TryRead(value, out var readType, out var read).Should().BeTrue();
        (readType, read).Should().Be((type, address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rfc822;")]
    [InlineData("rfc822; <>")]
    [InlineData("rfc822; unknown")]
    [InlineData("x-local; Unknown")]
    [InlineData("rfc822; (nobody)")]
    [InlineData("rfc822; <<>>")]
    [InlineData("rfc822; <")]
    public void There_is_none(string value) => TypedAddress.TryRead(value, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("rfc822;user+2Btag@example.com", "user+tag@example.com")]
    [InlineData("rfc822;list+2Buser+3Dexample.net@example.com", "list+user=example.net@example.com")]
    [InlineData("rfc822;user+tag@example.com", "user+tag@example.com")]
    [InlineData("rfc822;user+AB@example.com", "user+AB@example.com")]
    [InlineData("rfc822;user+21@example.com", "user+21@example.com")]
    [InlineData("rfc822;user+2btag@example.com", "user+2btag@example.com")]
    [InlineData("rfc822;user+2B@example.com", "user+2B@example.com")]
    [InlineData("rfc822;user+2Btag+x@example.com", "user+2Btag+x@example.com")]
    [InlineData("rfc822;a=b+2Btag@example.com", "a=b+2Btag@example.com")]
    [InlineData("rfc822;user+2", "user+2")]
    [InlineData("rfc822;user+2B", "user+2B")]
    [InlineData("fax;+2B555", "+2B555")]
    public void That_of_the_sender_is_decoded_where_it_can_only_be_xtext(string value, string address)
    {
        TypedAddress.TryReadOriginal(value, out _, out var read).Should().BeTrue();
        read.Should().Be(address);
    }

    [Theory]
    [InlineData("rfc822; \"first last\"@example.com (x \\) y)")]
    [InlineData(@"utf-8; ""a\x{F6}\"" b"" <j\x{F6}rg@example.com>")]
    [InlineData("x-local; \"|/usr/bin/x\" (y)")]
    public void No_control_character_comes_out_whatever_is_cut_or_flipped(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            ShouldBeClean(value[..i]);
            foreach (var c in "\0\r\n\u0085;<>(\")\\{")
                ShouldBeClean($"{value[..i]}{c}{value[(i + 1)..]}");
        }
    }

    [Theory]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("<")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("=")]
    [InlineData("+2B")]
    [InlineData(@"\x{F6}")]
    [InlineData(@"\x{")]
    [InlineData(";")]
    public void A_million_characters_are_read_in_linear_time(string unit)
    {
        var value = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        ShouldBeClean(value);
        ShouldBeClean("utf-8;" + value);
        ShouldBeClean("x-local;" + value);
        TypedAddress.TryReadOriginal("rfc822;a" + value + "x@example.com", out _, out _);
    }

    private static void ShouldBeClean(string value)
    {
        var isRead = TypedAddress.TryRead(value, out _, out var address);

        isRead.Should().Be(address.Length > 0 && !address.Equals("unknown", StringComparison.OrdinalIgnoreCase));
        address.Any(char.IsControl).Should().BeFalse();
        address.Trim().Should().Be(address);
    }
}
