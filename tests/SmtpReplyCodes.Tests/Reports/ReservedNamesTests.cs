namespace SmtpReplyCodes.Tests.Reports;

public class ReservedNamesTests
{
    [Theory]
    [InlineData("To: a@example.com, b@mx.example.net, c@example.org")]
    [InlineData("<1@host.test> <2@a.b.invalid> <3@LAB.TEST> <4@x.localhost> <ö@bücher.example>")]
    [InlineData("mx.example.net[192.0.2.1] 198.51.100.7, 203.0.113.255: 127.0.0.1")]
    [InlineData("see https://help.example.org/550, Reporting-MTA: dns;mx.example.net, (8.17.1.9/8.17.1.9/Submit)")]
    [InlineData("Received-From-MTA: dns; a.b@mx.example, Remote-MTA: dns;192.0.2.9, boundary @mx.example.net--, user@example.o=\nrg")]
    [InlineData("user@localhost, version 1.2.3, no address at all")]
    public void Lets_pass_what_is_nobodys(string text) => ReservedNames.OthersIn(text).Should().BeEmpty();

    [Theory]
    [InlineData("a@example.com b@notexample.com", "notexample.com")]
    [InlineData("<user@mail.contest>", "mail.contest")]
    [InlineData("<user@example.com.real-domain.info>", "example.com.real-domain.info")]
    [InlineData("see https://www.real-domain.info/550", "www.real-domain.info")]
    [InlineData("Remote-MTA: DNS; mx.real-domain.info", "mx.real-domain.info")]
    [InlineData("It was 193.0.2.1.", "193.0.2.1")]
    [InlineData("mx.example.net[193.0.2.1]", "193.0.2.1")]
    public void Names_what_may_be_somebodys(string text, string name) => ReservedNames.OthersIn(text).Should().Equal(name);
}
