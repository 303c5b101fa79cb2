using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What is an address, whose address it is, and which two are one.</summary>
public class AddressTextTests
{
    public static TheoryData<string, bool> Lengths => new()
    {
        { new string('a', 256) + "@example.com", true },
        { new string('a', 257) + "@example.com", false },
        { "a@" + new string('b', 255), true },
        { "a@" + new string('b', 256), false },
        { $"a@[{new string('1', 63)}]", true },
        { $"a@[{new string('1', 64)}]", false },
    };

    [Theory]
    [InlineData("user@example.com")]
    [InlineData("user@localhost")]
    [InlineData("u@e.test")]
    [InlineData("user+tag@example.com")]
    [InlineData("user=example.com@lists.example.net")]
    [InlineData("o'brien@example.com")]
    [InlineData("first..last.@example.com")]
    [InlineData("-user@example.com")]
    [InlineData("/PN=first.last/O=org/@gateway.example.com")]
    [InlineData("host!user@example.com")]
    [InlineData("user%example.net@example.com")]
    [InlineData("\"first last\"@example.com")]
    [InlineData("\"a@b\"@example.com")]
    [InlineData("\"a\\\"b\"@example.com")]
    [InlineData("user@[192.0.2.1]")]
    [InlineData("user@[IPv6:2001:db8::1]")]
    [InlineData("user@192.0.2.1")]
    [InlineData("user@xn--bcher-kva.example")]
    [InlineData("jörg@bücher.example")]
    [InlineData("用户@例え.example")]
    [InlineData("उपयोगकर्ता@हिन्दी.example")]
    public void Is_an_address(string text) => AddressText.IsAddress(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("user")]
    [InlineData("user@")]
    [InlineData("@example.com")]
    [InlineData("user @example.com")]
    [InlineData("user@ example.com")]
    [InlineData("first last@example.com")]
    [InlineData("<user@example.com>")]
    [InlineData("user@example.com.")]
    [InlineData("user@.example.com")]
    [InlineData("user@example..com")]
    [InlineData("user@-example.com")]
    [InlineData("user@example.com-")]
    [InlineData("user@example@example.com")]
    [InlineData("user@example.com,")]
    [InlineData("user@12")]
    [InlineData("user@[]")]
    [InlineData("user@[192.0.2.1")]
    [InlineData("user@[192.0.2.1]x")]
    [InlineData("\"\"@example.com")]
    [InlineData("\"@example.com")]
    [InlineData("\"a\\\"@example.com")]
    [InlineData("\"a\"b\"@example.com")]
    [InlineData("a\"b\"@example.com")]
    [InlineData("\"a\nb\"@example.com")]
    [InlineData("us\0er@example.com")]
    [InlineData("\ud800@example.com")]
    [InlineData(".@example.com")]
    [InlineData("--@example.com")]
    public void Is_no_address(string text) => AddressText.IsAddress(text).Should().BeFalse();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Is_of_bounded_length(string text, bool isAddress) => AddressText.IsAddress(text).Should().Be(isAddress);

    [Theory]
    [InlineData("user@example.com", "User@EXAMPLE.COM", true)]
    [InlineData("ﬀ@example.com", "ff@example.com", false)]
    [InlineData("user@example.com", "user@example.net", false)]
    [InlineData("user@example.com", "users@example.com", false)]
    public void Two_are_one_whatever_their_case(string a, string b, bool areSame) => AddressText.AreSame(a, b).Should().Be(areSame);

    [Theory]
    [InlineData("postmaster@example.com")]
    [InlineData("Postmaster+x@example.com")]
    [InlineData("MAILER-DAEMON@example.com")]
    [InlineData("MAILER-DAEMON")]
    [InlineData("\"Mailer-Daemon\"@example.com")]
    [InlineData("mailer_daemon@example.com")]
    [InlineData("mailerdaemon@example.com")]
    [InlineData("mail-daemon@example.com")]
    [InlineData("abuse@example.com")]
    [InlineData("hostmaster@example.com")]
    [InlineData("noreply@example.com")]
    [InlineData("no-reply@example.com")]
    [InlineData("No.Reply@example.com")]
    [InlineData("noreply-abc123@example.com")]
    [InlineData("noreply2@example.com")]
    [InlineData("do-not-reply@example.com")]
    [InlineData("donotreply@example.com")]
    public void A_robot_or_an_administrator_has_this_address(string address) => AddressText.IsOfRole(address).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("user@example.com")]
    [InlineData("abuser@example.com")]
    [InlineData("postmasters@example.com")]
    [InlineData("nore@example.com")]
    [InlineData("user@postmaster.example.com")]
    [InlineData("postmast@example.com")]
    [InlineData("jane.postmaster@example.com")]
    [InlineData("nocturne@example.com")]
    public void A_person_has_this_address(string address) => AddressText.IsOfRole(address).Should().BeFalse();
}
