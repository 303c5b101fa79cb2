using SmtpReplyCodes.Logs.Entries;

namespace SmtpReplyCodes.Logs.Tests.Entries;

/// <summary>Hosts as logs name them: name and IP address.</summary>
public class HostTextTests
{
    [Theory]
    [InlineData("mx.example.org[192.0.2.7]:25", "mx.example.org", "192.0.2.7")]
    [InlineData("mx.example.org [192.0.2.7]", "mx.example.org", "192.0.2.7")]
    [InlineData("mx.example.org. [192.0.2.7]", "mx.example.org", "192.0.2.7")]
    [InlineData("mx.example.org (192.0.2.7)", "mx.example.org", "192.0.2.7")]
    [InlineData("mx.example.org[2001:db8::25]:25", "mx.example.org", "2001:db8::25")]
    [InlineData("mx.example.org [IPv6:2001:db8::25]", "mx.example.org", "2001:db8::25")]
    [InlineData("client.example (192.0.2.99) [192.0.2.7]:40112", "client.example", "192.0.2.7")]
    [InlineData("192.0.2.7 (192.0.2.7)", "192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7 (mx.example.org)", "mx.example.org", "192.0.2.7")]
    [InlineData("mail.example.net (helo.example) [192.0.2.7]:4321", "mail.example.net", "192.0.2.7")]
    [InlineData("mail.example.net [192.0.2.7] (may be forged)", "mail.example.net", "192.0.2.7")]
    public void Name_and_address(string text, string relay, string address) => Read(text).Should().Be((relay, address));

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7:25", "192.0.2.7")]
    [InlineData("[192.0.2.7]", "192.0.2.7")]
    [InlineData("[192.0.2.7:25]", "192.0.2.7")]
    [InlineData("[192.0.2.7]:46301", "192.0.2.7")]
    [InlineData("2001:db8::25", "2001:db8::25")]
    [InlineData("[2001:DB8:0:0::25]:25", "2001:db8::25")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("unknown[192.0.2.7]", "192.0.2.7")]
    [InlineData("unknown [192.0.2.7]:25", "192.0.2.7")]
    [InlineData("(helo.example) [192.0.2.7]", "192.0.2.7")]
    public void Without_a_name_the_address_stands_for_it(string text, string address) => Read(text).Should().Be((address, address));

    [Theory]
    [InlineData("local", "local")]
    [InlineData("mx.example.org", "mx.example.org")]
    [InlineData("mx.example.org.", "mx.example.org")]
    [InlineData("mx.example.org:25", "mx.example.org")]
    [InlineData("mx.example.org[private/lmtp]", "mx.example.org")]
    [InlineData("mx.example.org,", "mx.example.org")]
    [InlineData("1234", "1234")]
    public void Without_an_address_there_is_none(string text, string relay) => Read(text).Should().Be((relay, null));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("NONE")]
    [InlineData("unknown")]
    [InlineData("unknown[unknown]")]
    [InlineData("(unknown)")]
    [InlineData("[]")]
    [InlineData("[[[[((((")]
    [InlineData(" , ;")]
    [InlineData(":25")]
    public void Nobody(string text) => Read(text).Should().Be((null, null));

    [Fact]
    public void A_name_is_no_longer_than_one_can_be()
    {
        Read(new string('a', 255)).Relay.Should().HaveLength(255);
        Read(new string('a', 256)).Relay.Should().BeNull();
    }

    private static (string? Relay, string? Address) Read(string text) => (HostText.Read(text, out var address), address);
}
