using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Addresses are taken out of the words, marks and brackets around them.</summary>
public class AddressFindTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("<user@example.com>", "user@example.com")]
    [InlineData("user@example.com:", "user@example.com")]
    [InlineData("\"user@example.com\"", "user@example.com")]
    [InlineData("'user@example.com'", "user@example.com")]
    [InlineData("`user@example.com`", "user@example.com")]
    [InlineData("mailto:user@example.com", "user@example.com")]
    [InlineData("user@example.com... User unknown", "user@example.com")]
    [InlineData("user@example.com...User unknown", "user@example.com")]
    [InlineData("(user@example.com)", "user@example.com")]
    [InlineData("Could not write to user@example.com.", "user@example.com")]
    [InlineData("RCPT TO:<user@example.com>", "user@example.com")]
    [InlineData("SMTP:user@example.com", "user@example.com")]
    [InlineData("rfc822;user@example.com", "user@example.com")]
    [InlineData("to=user@example.com, relay=none", "user@example.com")]
    [InlineData("to=<user@example.com>,", "user@example.com")]
    [InlineData("envelope.to=user@example.com", "user@example.com")]
    [InlineData("contact=user@example.com", "user@example.com")]
    [InlineData("RCPT='user@example.com'", "user@example.com")]
    [InlineData("user@[192.0.2.1]: Connection refused", "user@[192.0.2.1]")]
    [InlineData("The mail to \"quoted user\"@example.com failed", "\"quoted user\"@example.com")]
    [InlineData("\"a\\\"b\"@example.com", "\"a\\\"b\"@example.com")]
    [InlineData("he said \"no\" to \"user\"@example.com", "\"user\"@example.com")]
    [InlineData("to \"user@example.com\"@example.net", "\"user@example.com\"@example.net")]
    [InlineData("o'brien@example.com", "o'brien@example.com")]
    [InlineData("user=example.com@lists.example.net", "user=example.com@lists.example.net")]
    [InlineData("（user@example.com）", "user@example.com")]
    [InlineData("「user@example.com」", "user@example.com")]
    [InlineData("宛先user@example.comは存在しません", "user@example.com")]
    [InlineData("사용자 user@example.com으로", "user@example.com")]
    [InlineData("ถึงuser@example.comไม่", "user@example.com")]
    [InlineData("収件人：user@example.com。", "user@example.com")]
    [InlineData("用户@例え.example 不存在", "用户@例え.example")]
    [InlineData("für jörg@bücher.example, leider", "jörg@bücher.example")]
    [InlineData("user@localhost", "user@localhost")]
    [InlineData("<@mx1.example.net,@mx2.example.net:user@example.com>", "user@example.com")]
    [InlineData("*user@example.com*", "user@example.com")]
    [InlineData("--user@example.com--", "user@example.com")]
    [InlineData("&lt;user@example.com&gt;", "user@example.com")]
    [InlineData("[user@example.com]", "user@example.com")]
    [InlineData("user@example.com;", "user@example.com")]
    [InlineData("user@example.com?", "user@example.com")]
    [InlineData("user@example.com:25", "user@example.com")]
    [InlineData("user@example.com\r\n", "user@example.com")]
    [InlineData("\u001b[1muser@example.com\u001b[0m", "1muser@example.com")]
    [InlineData("user@@example.com other@example.com", "other@example.com")]
    [InlineData("@ a@ @b user@example.com", "user@example.com")]
    [InlineData("meet @ noon, or @home: user@example.com", "user@example.com")]
    [InlineData("https://user@example.com/ or user@example.net", "user@example.net")]
    [InlineData("https://example.com/u?m=user@example.com or user@example.net", "user@example.net")]
    public void The_next_is_found(string text, string address)
    {
        var start = AddressText.Find(text, 0, out var length);

        start.Should().BeGreaterThanOrEqualTo(0);
        text.Substring(start, length).Should().Be(address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("user @ example.com")]
    [InlineData("user@ example.com")]
    [InlineData("user @example.com")]
    [InlineData("<@example.com>")]
    [InlineData("user@")]
    [InlineData("@")]
    [InlineData("\"@example.com")]
    [InlineData("3 pieces a@5")]
    [InlineData("user@...")]
    [InlineData("...@example.com")]
    [InlineData("user@[192.0.2.1")]
    public void There_is_none(string text)
    {
        AddressText.Find(text, 0, out var length).Should().Be(-1);
        length.Should().Be(0);
    }

    [Fact]
    public void All_are_found_one_behind_the_other() =>
        All("a@example.com,b@example.com; <c@example.com> d@example.com@example.net e@[192.0.2.1]f@example.com")
            .Should().Equal("a@example.com", "b@example.com", "c@example.com", "d@example.com", "e@[192.0.2.1]", "f@example.com");

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 17)]
    [InlineData(100, -1)]
    public void What_stands_before_the_start_does_not_count(int start, int expected) =>
        AddressText.Find("user@example.com other@example.net", start, out _).Should().Be(expected);

    [Fact]
    public void One_that_is_too_long_is_none()
    {
        All(new string('a', 256) + "@example.com").Should().ContainSingle();
        All(new string('a', 257) + "@example.com").Should().BeEmpty();
        All("\"" + new string('a', 254) + "\"@example.com").Should().ContainSingle();
        All("\"" + new string('a', 255) + "\"@example.com").Should().BeEmpty();
        All("a@" + new string('b', 255)).Should().ContainSingle();
        All("a@" + new string('b', 256)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("@", 0)]
    [InlineData("a@", 0)]
    [InlineData("a@b ", Million / 4)]
    [InlineData("\"@", 0)]
    [InlineData("<", 0)]
    [InlineData("=", 0)]
    [InlineData("a.", 0)]
    [InlineData("a@[", 0)]
    [InlineData("語@", 0)]
    public void A_million_characters_are_searched_in_linear_time(string unit, int found)
    {
        var text = new StringBuilder(Million).Insert(0, unit, Million / unit.Length).ToString();

        All(text).Count.Should().BeOneOf(found, found + (Million / unit.Length / 2));
    }

    [Fact]
    public void Nothing_found_is_no_address_whatever_is_cut_or_flipped()
    {
        const string text = "é<@r:\"q u\"@example.com> 'a@[192.0.2.1]' to=用户@例え.test://x@y... b=c@d.test";
        for (var i = 0; i < text.Length; i++)
        {
            All(text[..i]).Where(address => !AddressText.IsAddress(address)).Should().BeEmpty();
            foreach (var c in "\0@<\".[語=\ud800")
                All($"{text[..i]}{c}{text[(i + 1)..]}").Where(address => !AddressText.IsAddress(address)).Should().BeEmpty();
        }
    }

    private static List<string> All(string text)
    {
        List<string> found = [];
        for (var at = 0; AddressText.Find(text, at, out var length) is >= 0 and var start; at = start + length)
            found.Add(text.Substring(start, length));
        return found;
    }
}
