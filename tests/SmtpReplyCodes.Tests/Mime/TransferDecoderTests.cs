using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Bodies as they travel, and what stands behind them.</summary>
public class TransferDecoderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("SGVsbG8=", "Hello")]
    [InlineData("SGVs\r\nbG8=\r\n", "Hello")]
    [InlineData("SGVs\rbG8=\r", "Hello")]
    [InlineData(" S G V s\tbG8=", "Hello")]
    [InlineData("SGVsbG8", "Hello")]
    [InlineData("SGVsbG8sIHdvcmxk", "Hello, world")]
    [InlineData("SGVsbG8sIHdvcmxkI", "Hello, world")]
    [InlineData("SG*Vs!bG8=", "Hello")]
    [InlineData("> SGVs\n> bG8=", "Hello")]
    [InlineData("SGVsbG8=\r\nd29ybGQ=\r\n", "Helloworld")]
    [InlineData("SGVsbG8=d29ybGQ=", "Helloworld")]
    [InlineData("SA==\nSQ==\nSg==", "HIJ")]
    [InlineData("SA===\nSQ=", "HI")]
    [InlineData("=", "")]
    [InlineData("S", "")]
    public void Base64_is_read_through_line_ends_junk_and_missing_padding(string body, string text) => Decode(body, TransferEncoding.Base64).Should().Be(text);

    [Theory]
    [InlineData("SGVsbG8=\n_______\nUsers mailing list\nUsers@lists.example.org\n")]
    [InlineData("SGVsbG8=\r\n\r\n-- \r\nSent to you by example.org\r\n")]
    [InlineData("SGVs\r\nbG8h\r\n\r\n-- \r\nSent to you by example.org\r\n")]
    [InlineData("SGVsbG8=\nUsers mailing list=\n")]
    public void The_footer_of_a_list_behind_base64_is_left_out(string body) => Decode(body, TransferEncoding.Base64)[..5].Should().Be("Hello");

    [Fact]
    public void The_footer_of_a_list_adds_nothing() => Decode("SGVsbG8=\n_______\nUsers mailing list\n", TransferEncoding.Base64).Should().Be("Hello");

    [Theory]
    [InlineData("", "")]
    [InlineData("caf=E9", "caf\u00e9")]
    [InlineData("caf=e9", "caf\u00e9")]
    [InlineData("a=\r\nb", "ab")]
    [InlineData("a=\nb", "ab")]
    [InlineData("a=\rb", "ab")]
    [InlineData("a= \t\r\nb", "ab")]
    [InlineData("a=", "a")]
    [InlineData("a= ", "a")]
    [InlineData("a = b", "a = b")]
    [InlineData("a=zb", "a=zb")]
    [InlineData("a=4", "a=4")]
    [InlineData("==41", "=A")]
    [InlineData("a  \r\nb\t\nc \rd ", "a\r\nb\nc\rd")]
    [InlineData("a  b\t\tc", "a  b\t\tc")]
    [InlineData("a=20\r\nb", "a \r\nb")]
    [InlineData("a_b?c", "a_b?c")]
    public void Quoted_printable_is_read_as_mailers_write_it(string body, string text) => Decode(body, TransferEncoding.QuotedPrintable).Should().Be(text);

    [Theory]
    [InlineData("a=E9 \r\n", nameof(TransferEncoding.Identity), "a=E9 \r\n")]
    [InlineData("#0V%T\n", nameof(TransferEncoding.Uuencode), "")]
    public void What_is_not_encoded_is_copied_and_uuencode_skipped(string body, string encoding, string text) => Decode(body, Named(encoding)).Should().Be(text);

    [Theory]
    [InlineData("abcdef", nameof(TransferEncoding.Identity), "abc")]
    [InlineData("a=62c def", nameof(TransferEncoding.QuotedPrintable), "abc")]
    [InlineData("ab    c", nameof(TransferEncoding.QuotedPrintable), "ab ")]
    [InlineData("YWJjZGVm", nameof(TransferEncoding.Base64), "abc")]
    [InlineData("*YWJjZGVm", nameof(TransferEncoding.Base64), "abc")]
    public void No_more_than_the_limit_comes_out(string body, string encoding, string text)
    {
        Encoding.Latin1.GetString(TransferDecoder.Decode(Encoding.Latin1.GetBytes(body), Named(encoding), 3)).Should().Be(text);
        TransferDecoder.Decode(Encoding.Latin1.GetBytes(body), Named(encoding), 0).Should().BeEmpty();
        TransferDecoder.Decode(Encoding.Latin1.GetBytes(body), Named(encoding), -1).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_limit_within_a_group_of_base64_is_kept(int more) =>
        TransferDecoder.Decode("YWJj\r\nZGVm"u8, TransferEncoding.Base64, 3 + more).Should().Equal("abcdef"u8[..(3 + more)].ToArray());

    [Fact]
    public void Base64_of_every_length_comes_back_whole()
    {
        var bytes = Enumerable.Range(0, 300).Select(value => (byte)(value * 7)).ToArray();
        for (var length = 0; length <= bytes.Length; length++)
        {
            var body = Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, 0, length, Base64FormattingOptions.InsertLineBreaks));

            TransferDecoder.Decode(body, TransferEncoding.Base64, int.MaxValue).Should().Equal(bytes[..length]);
            TransferDecoder.Decode([(byte)'*', .. body], TransferEncoding.Base64, int.MaxValue).Should().Equal(bytes[..length], "junk makes it no different");
        }
    }

    private static TransferEncoding Named(string name) => Enum.Parse<TransferEncoding>(name);

    private static string Decode(string body, TransferEncoding encoding) =>
        Encoding.Latin1.GetString(TransferDecoder.Decode(Encoding.Latin1.GetBytes(body), encoding, int.MaxValue));
}
