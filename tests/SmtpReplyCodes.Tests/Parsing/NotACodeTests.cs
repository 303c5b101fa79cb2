namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Numbers that look like codes and are none: a wrong code is worse than no code.</summary>
public class NotACodeTests
{
    [Theory]
    [InlineData("connection from 92.5.1.10 refused")]
    [InlineData("192.5.1.10 is listed")]
    [InlineData("5.1.10.92 is listed")]
    [InlineData("the client [5.1.10.92] is listed")]
    [InlineData("host mx.example.org[192.0.2.25] did not answer")]
    [InlineData("the address is 92.5.1.10")]
    [InlineData("(198.51.100.25)")]
    [InlineData("ip=5.1.10.92; from=somewhere")]
    [InlineData("203.0.113.550 is no address")]
    [InlineData("2001:db8:550::1 is an address")]
    [InlineData("see 2001:db8::421 for more")]
    public void IP_addresses(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("Exim 4.9.6 is old")]
    [InlineData("sent by mailer version 5.1.1")]
    [InlineData("sent by mailer v4.7.2")]
    [InlineData("Sendmail/5.5.5 at your service")]
    [InlineData("OpenSSL/4.0.1 was used")]
    [InlineData("Microsoft ESMTP MAIL Service, Version: 5.0.2195")]
    [InlineData("kernel 5.10.0-32 at work")]
    [InlineData("package mailer-5.1.1.tar.gz")]
    [InlineData("release 4.7.2-rc1")]
    [InlineData("dotnet 10.0.450 was used")]
    public void Versions(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("refused at 10:15:02 by the host")]
    [InlineData("seen on 4.5.26 10:30")]
    [InlineData("seen on 5.11.2026")]
    [InlineData("seen on 24.11.2026 04:50:00")]
    [InlineData("seen on 2026-11-24T04:50:21.550Z")]
    [InlineData("seen at 04:50:21.421")]
    [InlineData("took 4.550 s in all")]
    [InlineData("took 550 ms in all")]
    [InlineData("gave up after: 450 seconds")]
    [InlineData("retry in 421 minutes")]
    public void Times_and_dates(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("the message has 550 KB")]
    [InlineData("the message has 5.1.1 or so")]
    [InlineData("size 552 bytes, limit 450 bytes")]
    [InlineData("SIZE=550")]
    [InlineData("size: 552")]
    [InlineData("a limit of 500 messages is reached")]
    [InlineData("today 500 messages were sent")]
    [InlineData("Sent: 421 recipients got it")]
    [InlineData("250 emails are queued")]
    public void Sizes_and_counts(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("cannot connect to smtp.example.org port 465")]
    [InlineData("cannot connect to smtp.example.org, port: 465")]
    [InlineData("cannot connect to smtp.example.org:465")]
    [InlineData("cannot connect to smtp.example.org:465: Connection timed out")]
    [InlineData("connect to mx.example.org[192.0.2.25]:525: Connection refused")]
    [InlineData("dial tcp 192.0.2.25:465: i/o timeout")]
    [InlineData("dial tcp [2001:db8::25]:465: i/o timeout")]
    [InlineData("smtp://localhost:550/ is closed")]
    [InlineData("port=450")]
    [InlineData("SMTP -> ERROR: Failed to connect to server: Connection timed out (110)")]
    public void Ports(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("see 54.7.2 for more")]
    [InlineData("see 4.7.2.5 for more")]
    [InlineData("see 4.7.2a for more")]
    [InlineData("see a4.7.2 for more")]
    [InlineData("see 4.7.2-rc.example.org")]
    [InlineData("see https://example.org/4.7.2/help")]
    [InlineData("see https://example.org/help?id=550")]
    [InlineData("see https://example.org/550/help")]
    [InlineData("see mx.5.1.1.example.org")]
    [InlineData("see RFC 3463 section 4.7.2")]
    public void Parts_of_longer_things(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("We had 550 guests that day")]
    [InlineData("all 421 of them came")]
    [InlineData("in room 550, second floor")]
    [InlineData("as section 550 says")]
    [InlineData("as RFC 821 says, and RFC 552 too")]
    [InlineData("paragraph 5.1.1 of the contract")]
    [InlineData("The answer is on page 554.")]
    [InlineData("HTTP/1.1 500 Internal Server Error")]
    [InlineData("HTTP/1.1 421 Misdirected Request")]
    [InlineData("more than 450, but fewer than 550")]
    [InlineData("the 5.1.1 update of the mailer")]
    public void Numbers_in_prose(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("Error 0x800CCC79")]
    [InlineData("Error Number: 0x80040550")]
    [InlineData("(0x80070005-0x000004dc-0x00000524)")]
    [InlineData("0x550 is not much")]
    [InlineData("ErrorCode: 0x421")]
    [InlineData("SCODE 550h")]
    public void Hexadecimal_numbers(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("call 550-555-0199 for help")]
    [InlineData("call +1 450 555 0199 for help")]
    [InlineData("call (450) 555-0199 for help")]
    [InlineData("Tel: 450-555-0199")]
    [InlineData("Tel.: 450.555.0199")]
    [InlineData("fax 555-0550")]
    public void Telephone_numbers(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("Nov 24 10:15:02 mx postfix/smtp[550]: 4F2A91C: to=<no.one@example.org>, relay=none, delay=30, status=deferred (connection timed out)")]
    [InlineData("Nov 24 10:15:02 mx sendmail[450]: starting daemon")]
    [InlineData("Nov 24 10:15:02 mx smtpd[421]: smtp connected")]
    [InlineData("pid 550 has ended")]
    [InlineData("id=550")]
    [InlineData("id: 550, queue: 4")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("queued as A550 and 550A")]
    [InlineData("user550@example.org is gone")]
    [InlineData("550@example.org is gone")]
    [InlineData("<550@example.org> is gone")]
    [InlineData("<550.smith@example.org> is gone")]
    [InlineData("to=<550-smith@example.org>, status=deferred")]
    [InlineData("Re: ticket #550 is closed")]
    [InlineData("Exception at Mailer.send(Mailer.java:550)")]
    [InlineData("  at send (/srv/app/mailer.js:550:19)")]
    [InlineData("line 550, in send")]
    public void Ids(string text) => FoundReply.CodesShouldBe(text, 0, null);

    [Theory]
    [InlineData("")]
    [InlineData("User unknown")]
    [InlineData("Mailbox unavailable. The server response was: No such user")]
    [InlineData("The operation has timed out.")]
    [InlineData("connection from 92.5.1.10 refused")]
    [InlineData("dial tcp 192.0.2.25:25: connect: connection refused")]
    public void Where_no_code_is_no_reply_is_found(string text)
    {
        EveryWay.Find(text).Should().BeNull();
        FoundReply.CodesShouldBe(text, 0, null);
    }

    [Fact]
    public void Null_holds_no_reply()
    {
        SmtpReply.TryFind((string?)null, out var reply).Should().BeFalse();
        reply.Should().BeNull();
    }
}
