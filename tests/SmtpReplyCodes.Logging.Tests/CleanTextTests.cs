using SmtpReplyCodes.Fields;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Characters that are not to be seen are escaped; letters of all languages stay.</summary>
public class CleanTextTests
{
    [Theory]
    [InlineData("x\r\nFAKE log line\u001b[31m\u2028", @"x\r\nFAKE log line\u001b[31m\u2028")]
    [InlineData("a\tb\0c\u007fd\u0085e\u009bf", @"a\tb\u0000c\u007fd\u0085e\u009bf")]
    [InlineData("\u2028\u2029\u202a\u202b\u202c\u202d\u202e", @"\u2028\u2029\u202a\u202b\u202c\u202d\u202e")]
    [InlineData("\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff\u200b", @"\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff\u200b")]
    [InlineData("\udb40\udc41", @"\udb40\udc41")]
    [InlineData("\n", @"\n")]
    public void Escaped(string text, string expected) => CleanText.Of(text).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("No such user <anna@example.org>")]
    [InlineData("Empfänger unbekannt, 用户不存在, получатель не найден, \ud83d\udce7")]
    [InlineData("می\u200cخواهم \ud83d\udc68\u200d\ud83d\udcbb")]
    [InlineData(@"C:\mail\new")]
    public void Left_alone(string text) => CleanText.Of(text).Should().BeSameAs(text);

    [Theory]
    [InlineData(2000, 2000, 'x')]
    [InlineData(2001, 2001, '…')]
    [InlineData(5_000_000, 2001, '…')]
    public void Cut_where_it_is_too_long(int length, int expected, char last) => CleanText.Of(new string('x', length)).Should().HaveLength(expected).And.EndWith(last.ToString());

    [Fact]
    public void No_field_grows_without_end_of_what_is_escaped() => CleanText.Of(new string('\u0007', 100_000)).Should().HaveLength((6 * CleanText.MaxLength) + 1);

    [Fact]
    public void Halves_of_a_pair() => CleanText.Of("\ud83d x \udce7").Should().Be(@"\ud83d x \udce7");

    [Fact]
    public void A_pair_cut_in_half_is_escaped() => CleanText.Of(new string('x', 1999) + "\ud83d\udce7").Should().EndWith(@"x\ud83d…");

    [Fact]
    public void Nothing_stays_nothing() => CleanText.Of(null).Should().BeNull();

    [Theory]
    [InlineData("<anna@example.org> at mx.example.net [192.0.2.7]", "<[address]> at [host] [[ip]]")]
    [InlineData("192.0.2.7\u001b[31m", "[ip]\u001b[31m")]
    [InlineData("from 192.0.2.7\u2028mx.example.net\u202e", "from [id]")]
    [InlineData("<an\u0001na@example.org>", "<[address]>")]
    [InlineData("from 192.0.2.7\u2028 mx.example.net\u202e", "from [ip]\u2028 [host]\u202e")]
    [InlineData("a\r\nb 2001:db8::7", "a\nb [ip]")]
    [InlineData("", "")]
    public void Masked_also_where_something_hides_it(string text, string expected) => Redaction.Of(text).Should().Be(expected);
}
