using SmtpReplyCodes.Systems;

namespace SmtpReplyCodes.Tests.Systems;

/// <summary>A mark is found where its words stand as wholes, whatever their case, and what varies fits.</summary>
public class MarkShapeTests
{
    [Theory]
    [InlineData("ESMTP Acme", "mx.example.org ESMTP Acme ready", true)]
    [InlineData("ESMTP Acme", "mx.example.org esmtp  ACME", true)]
    [InlineData("ESMTP Acme", "mx.example.org ESMTPAcme", false)]
    [InlineData("Acme", "PlacAcme", false)]
    [InlineData("Acme", "Acmeter", false)]
    [InlineData("Acme", "Acme7", false)]
    [InlineData("Acme", "(Acme)", true)]
    [InlineData("Acme", "Acmeter, by Acme", true)]
    [InlineData("(Acme)", "by mx (Acme) with ESMTP", true)]
    [InlineData("(Acme)", "by mx(Acme)with ESMTP", true)]
    [InlineData("Acme {version}", "Acme 4.96-RC1+deb12_2 #2", true)]
    [InlineData("Acme {version}", "Acme beta", false)]
    [InlineData("Acme {version}", "Acme", false)]
    [InlineData("({version}/{version})", "by mx (8.17.1/8.17.1) with", true)]
    [InlineData("(acme {number} invoked", "(acme 4711 invoked by uid 0)", true)]
    [InlineData("(acme {number} invoked", "(acme 47a invoked by uid 0)", false)]
    [InlineData("^{host} ESMTP$", "mx.example.org ESMTP", true)]
    [InlineData("^{host} ESMTP$", "[192.0.2.1] ESMTP", true)]
    [InlineData("^{host} ESMTP$", "[2001:db8::1] ESMTP", true)]
    [InlineData("^{host} ESMTP$", "mx.example.org ESMTP Acme", false)]
    [InlineData("^{host} ESMTP$", "hello mx.example.org ESMTP", false)]
    [InlineData("ready$", "we are ready ", true)]
    [InlineData("^Acme", " Acme", true)]
    [InlineData("^Acme", "", false)]
    [InlineData("with Acme id", "with Acme\r\n\tid 7", true)]
    public void It_is_found(string mark, string line, bool isFound) => new MarkShape(mark).IsIn(line).Should().Be(isFound);

    [Theory]
    [InlineData("ESMTP Acme", 9)]
    [InlineData("^{host} ESMTP$", 5)]
    [InlineData("({version}/{version})", 3)]
    [InlineData("{host}", 0)]
    public void It_tells_as_much_as_it_says_literally(string mark, int weight) => new MarkShape(mark).Weight.Should().Be(weight);

    [Fact]
    public void Of_a_long_line_the_beginning_is_looked_at() =>
        new MarkShape("{host} {host} x").IsIn(string.Join(' ', Enumerable.Repeat("a", 100_000))).Should().BeFalse();
}
