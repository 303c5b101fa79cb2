namespace SmtpReplyCodes.Tests.Replies;

/// <summary>ToRedactedString masks what names people and machines and keeps codes and words, for logs without personal data.</summary>
public class RedactionTests
{
    [Theory]
    [InlineData("550 5.1.1 <no.one@example.org>: Recipient address rejected", "550 5.1.1 <[address]>: Recipient address rejected")]
    [InlineData("550 no.one@example.org, unknown", "550 [address], unknown")]
    [InlineData("550 Unknown user: no.one+tag@mail.example.org.", "550 Unknown user: [address].")]
    [InlineData("550 <\"no one\"@example.org> is unknown", "550 <[address]> is unknown")]
    [InlineData("550 <пользователь@пример.example> is unknown", "550 <[address]> is unknown")]
    [InlineData("550 <o'brien@example.org> is unknown", "550 <[address]> is unknown")]
    [InlineData("550 <no=one@example.org> is unknown", "550 <[address]> is unknown")]
    [InlineData("550 <bounce+no.one=example.org@lists.example.net> is unknown", "550 <[address]> is unknown")]
    [InlineData("550 <{no|one}@example.org> is unknown", "550 <[address]> is unknown")]
    public void Addresses(string wire, string redacted) => SmtpReply.Parse(wire).ToRedactedString().Should().Be(redacted);

    [Theory]
    [InlineData("554 Client host [192.0.2.1] blocked", "554 Client host [[ip]] blocked")]
    [InlineData("554 192.0.2.1: blocked", "554 [ip]: blocked")]
    [InlineData("554 Client host [IPv6:2001:db8::1] blocked", "554 Client host [[ip]] blocked")]
    [InlineData("554 2001:db8::1 is blocked", "554 [ip] is blocked")]
    [InlineData("554 ::ffff:192.0.2.1 is blocked", "554 [ip] is blocked")]
    public void IP_addresses(string wire, string redacted) => SmtpReply.Parse(wire).ToRedactedString().Should().Be(redacted);

    [Theory]
    [InlineData("250 mx.example.org at your service", "250 [host] at your service")]
    [InlineData("521 mx-1.mail.example.org does not accept mail", "521 [host] does not accept mail")]
    [InlineData("450 Helo command rejected: MX.EXAMPLE.ORG not found.", "450 Helo command rejected: [host] not found.")]
    [InlineData("450 münchen.example not found", "450 [host] not found")]
    [InlineData("450 xn--mnchen-3ya.xn--p1ai not found", "450 [host] not found")]
    [InlineData("554 blocked using zen.example.org; see https://example.org/query/192.0.2.1", "554 blocked using [host]; see [link]")]
    [InlineData("554 see https://example.org/unblock?user=joe&ip=192.0.2.1 please", "554 see [link] please")]
    [InlineData("554 see (http://example.org/a,b;c) please", "554 see ([link]) please")]
    public void Hosts_and_links(string wire, string redacted) => SmtpReply.Parse(wire).ToRedactedString().Should().Be(redacted);

    [Theory]
    [InlineData("250 2.0.0 Ok: queued as 4F2A91C0B", "250 2.0.0 Ok: queued as [id]")]
    [InlineData("250 OK id=1vNabc-000001-2D", "250 OK id=[id]")]
    [InlineData("550 request 550e8400-e29b-41d4-a716-446655440000 failed", "550 request [id] failed")]
    public void Ids(string wire, string redacted) => SmtpReply.Parse(wire).ToRedactedString().Should().Be(redacted);

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("550-5.7.509 Access denied.\r\n550 5.7.509 Ask your administrator...")]
    [InlineData("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")]
    [InlineData("421 4.7.0 [TSS04] Messages deferred (AS4810)")]
    [InlineData("452 4.3.1 Insufficient storage, 1048576 bytes needed; try at 10:15:02")]
    [InlineData("554 Error 0x800CCC79")]
    public void Codes_and_words_stay(string wire) => SmtpReply.Parse(wire).ToRedactedString().Should().Be(wire);

    [Fact]
    public void Works_on_any_text() => SmtpReply.FromText("to=<no.one@example.org>, relay=mx.example.org[192.0.2.25]:25, status=bounced")
        .ToRedactedString().Should().Be("to=<[address]>, relay=[host][[ip]]:25, status=bounced");
}
