using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>The addresses in From and To fields.</summary>
public class MailboxListTests
{
    [Theory]
    [InlineData("user@example.com", "user@example.com")]
    [InlineData("<user@example.com>", "user@example.com")]
    [InlineData("Some User <user@example.com>", "user@example.com")]
    [InlineData("\"User, Some\" <user@example.com>", "user@example.com")]
    [InlineData("User, Some <user@example.com>", "user@example.com")]
    [InlineData("\"no.one@example.org\" <user@example.com>", "user@example.com")]
    [InlineData("no.one@example.org <user@example.com>", "user@example.com")]
    [InlineData("\"a \\\" <no.one@example.org>\" <user@example.com>", "user@example.com")]
    [InlineData("user@example.com (Some User, <no.one@example.org> (inner))", "user@example.com")]
    [InlineData("(no.one@example.org) user@example.com", "user@example.com")]
    [InlineData("user@example.com (Mail Delivery System)", "user@example.com")]
    [InlineData("user@example.com (no.one@example.org)", "user@example.com")]
    [InlineData("\"(Some\" <user@example.com>", "user@example.com")]
    [InlineData("\"Some\" (User) <user@example.com>", "user@example.com")]
    [InlineData("user(his account)@(host)example.com", "user@example.com")]
    [InlineData("\"some user\"@example.com", "\"some user\"@example.com")]
    [InlineData("<\"some@user\"@example.com>", "\"some@user\"@example.com")]
    [InlineData("<@a.example,@b.example:user@example.com>", "user@example.com")]
    [InlineData("<@a.example:user@example.com>", "user@example.com")]
    [InlineData("<mailto:user@example.com>", "user@example.com")]
    [InlineData("Some User <user@example.com", "user@example.com")]
    [InlineData("<<user@example.com>>", "user@example.com")]
    [InlineData("'user@example.com'", "user@example.com")]
    [InlineData("\"user@example.com\"", "user@example.com")]
    [InlineData("user @ example.com", "user@example.com")]
    [InlineData("< user@example.com >", "user@example.com")]
    [InlineData("Some User user@example.com", "user@example.com")]
    [InlineData("user@[192.0.2.1]", "user@[192.0.2.1]")]
    [InlineData("<user@[IPv6:2001:db8::1]>", "user@[IPv6:2001:db8::1]")]
    [InlineData("用户@例子.example", "用户@例子.example")]
    [InlineData("Jörg <jörg@exämple.example>", "jörg@exämple.example")]
    [InlineData("o'brien@example.com", "o'brien@example.com")]
    [InlineData("user+tag=a@example.com.", "user+tag=a@example.com")]
    [InlineData("Some\r\n\tUser\r\n\t<user@example.com>", "user@example.com")]
    [InlineData("John Q. Public <user@example.com>", "user@example.com")]
    public void Of_a_mailbox_the_address_is_left(string value, string address)
    {
        All(value).Should().Equal(address);
        MailboxList.First(value).Should().Be(address);
    }

    [Theory]
    [InlineData("a@example.com, b@example.net", "a@example.com", "b@example.net")]
    [InlineData("a@example.com; b@example.net", "a@example.com", "b@example.net")]
    [InlineData("A <a@example.com>, \"B, b\" <b@example.net>, c@example.org", "a@example.com", "b@example.net", "c@example.org")]
    [InlineData("A <a@example.com> B <b@example.net>", "a@example.com", "b@example.net")]
    [InlineData("A <a@example.com, B <b@example.net>", "a@example.com", "b@example.net")]
    [InlineData("Group: a@example.com, B <b@example.net>; c@example.org", "a@example.com", "b@example.net", "c@example.org")]
    [InlineData("Group:a@example.com;,,Other:;", "a@example.com")]
    [InlineData(",, a@example.com ,,", "a@example.com")]
    [InlineData("\"A <a@example.com>, b@example.net", "a@example.com", "b@example.net")]
    [InlineData("A (x <a@example.com>, b@example.net", "a@example.com", "b@example.net")]
    public void All_mailboxes_are_found(string value, params string[] addresses) => All(value).Should().Equal(addresses);

    [Theory]
    [InlineData("")]
    [InlineData("undisclosed-recipients:;")]
    [InlineData("<>")]
    [InlineData("MAILER-DAEMON")]
    [InlineData("Mail Delivery System <MAILER-DAEMON>")]
    [InlineData("@example.com")]
    [InlineData("user@")]
    [InlineData("a@b@example.com")]
    [InlineData("(user@example.com)")]
    public void Where_there_is_no_address_none_is_found(string value)
    {
        All(value).Should().BeEmpty();
        MailboxList.First(value).Should().BeNull();
    }

    [Fact]
    public void The_list_is_filled_up_to_the_limit()
    {
        var addresses = new List<string> { "first@example.com" };

        MailboxList.Read("a@example.com, b@example.com, c@example.com", addresses, 3);

        addresses.Should().Equal("first@example.com", "a@example.com", "b@example.com");
    }

    private static List<string> All(string value)
    {
        var addresses = new List<string>();
        MailboxList.Read(value, addresses, int.MaxValue);
        return addresses;
    }
}
