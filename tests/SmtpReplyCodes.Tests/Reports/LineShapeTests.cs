using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Lines and the shapes that forms of mail systems give them.</summary>
public class LineShapeTests
{
    [Theory]
    [InlineData("<{recipient}>:", "<user@example.com>:", "user@example.com", "")]
    [InlineData("{recipient}", "user@example.com", "user@example.com", "")]
    [InlineData("{recipient}", "<user@example.com>", "user@example.com", "")]
    [InlineData("{recipient} on {any}", "user@example.com on Mon, 2 Mar 2026", "user@example.com", "")]
    [InlineData("{recipient} on {any}", "user@example.com \t ON  ", "user@example.com", "")]
    [InlineData("{recipient}: {reply}", "user@example.com: mailbox full", "user@example.com", "mailbox full")]
    [InlineData("<{host} #{status} smtp;{reply}>", "<mx.example.net #5.1.1 smtp;550 5.1.1 no <user@example.com>>", "", "550 5.1.1 no <user@example.com>")]
    [InlineData("{code} {status} {reply}", "550 5.1.1 no such user", "", "no such user")]
    [InlineData("User {user} {any}", "User jdoe not listed", "jdoe", "")]
    [InlineData("Remote host said: {reply}", "remote  host said:   550 no", "", "550 no")]
    [InlineData("---- {any} ----", "----  ----", null, "")]
    [InlineData("---- {any} ----", "---- x y ----", "", "")]
    public void What_varies_is_told(string shape, string line, string? recipient, string reply)
    {
        var isMatch = new LineShape(shape).TryMatch(line, out var match);

        isMatch.Should().Be(recipient is not null);
        if (!isMatch)
            return;
        line[match.Recipient].Should().Be(recipient);
        line[match.Reply].Should().Be(reply);
    }

    [Theory]
    [InlineData("<{recipient}>:", "user@example.com:")]
    [InlineData("<{recipient}>:", "<user@example.com>: no")]
    [InlineData("<{recipient}>:", "<user>:")]
    [InlineData("{recipient}", "user@example.com no")]
    [InlineData("{user}:", "user@example.com:")]
    [InlineData("{user}:", "two words:")]
    [InlineData("{recipient} on {any}", "user@example.com at noon")]
    [InlineData("{recipient} on {any}", "user@example.comon {any}")]
    [InlineData("{host} said: {reply}", "the host said: no")]
    [InlineData("{host} said: {reply}", "mx.example.net said: ")]
    [InlineData("{code} {reply}", "999 no")]
    [InlineData("{code} {reply}", "5500 no")]
    [InlineData("({status}) {reply}", "(5.1) no")]
    [InlineData("a b", "a")]
    [InlineData("a", "")]
    public void Another_line_is_none(string shape, string line) => new LineShape(shape).TryMatch(line, out _).Should().BeFalse();

    [Fact]
    public void A_line_longer_than_mail_allows_is_none() => new LineShape("{any}").TryMatch(new string('a', 1_001), out _).Should().BeFalse();

    [Fact]
    public void An_alias_is_told() => MatchAlias("{recipient} (was: {alias})", "user@example.com (was: <other@example.org>)").Should().Be("other@example.org");

    private static string MatchAlias(string shape, string line) => new LineShape(shape).TryMatch(line, out var match) ? line[match.Alias] : "";
}
