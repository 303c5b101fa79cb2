using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Header values as they stand in a message, and what a reader sees of them.</summary>
public class EncodedWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" Undelivered Mail \r\n", "Undelivered Mail")]
    [InlineData("a\r\n b", "a b")]
    [InlineData("a\n\tb", "a b")]
    [InlineData("a\r    b", "a b")]
    [InlineData("a \r\n b\r\n \r\n c", "a b c")]
    [InlineData("a  b", "a  b")]
    [InlineData("a\0b\u001bc\td", "a b c d")]
    public void Plain_values_are_unfolded_and_trimmed(string raw, string text) => Decode(raw).Should().Be(text);

    [Theory]
    [InlineData("=?utf-8?Q?caf=C3=A9?=", "café")]
    [InlineData("=?UTF-8?q?caf=c3=a9_au_lait?=", "café au lait")]
    [InlineData("=?utf-8?B?Y2Fmw6k=?=", "café")]
    [InlineData("=?utf-8?b?Y2Fmw6k?=", "café")]
    [InlineData("=?utf-8*fr?Q?caf=C3=A9?=", "café")]
    [InlineData("=?iso-8859-1?Q?caf=E9?= au =?iso-8859-1?Q?lait?=", "café au lait")]
    [InlineData("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab")]
    [InlineData("=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "ab")]
    [InlineData("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab")]
    [InlineData("=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé")]
    [InlineData("=?utf-8?Q?a?= =?utf-8?B?Yg==?=", "ab")]
    [InlineData("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c")]
    [InlineData("Re: =?utf-8?Q?caf=C3=A9?= (2)", "Re: café (2)")]
    [InlineData("\"=?utf-8?Q?caf=C3=A9?=\" <user@example.com>", "\"café\" <user@example.com>")]
    [InlineData("=?utf-8?Q?caf=C3=A9 au lait?=", "café au lait")]
    [InlineData("=?utf-8?Q?a\r\n b?=", "a b")]
    [InlineData("=?utf-8?Q?a=0D=0ABcc:_b?=", "a  Bcc: b")]
    [InlineData("=?utf-8?Q?a=00b?=", "a b")]
    [InlineData("=?utf-8?Q??=", "")]
    [InlineData("=?utf-8?Q?a=3Db=zz=?=", "a=b=zz=")]
    [InlineData("=?unknown-8bit?Q?caf=E9?=", "café")]
    [InlineData("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本")]
    [InlineData("=?utf-7?Q?+ZeVnLIqe-?=", "日本語")]
    public void Encoded_words_are_read(string raw, string text) => Decode(raw).Should().Be(text);

    [Theory]
    [InlineData("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café")]
    [InlineData("=?utf-8?B?Y2Fmww==?=\r\n =?UTF-8?B?qQ==?=", "café")]
    [InlineData("=?utf-8?B?Y2Fmw?= =?utf-8?B?6k=?=", "café")]
    public void A_character_split_over_words_is_put_together(string raw, string text) => Decode(raw).Should().Be(text);

    [Theory]
    [InlineData("=?utf-8?Q?abc")]
    [InlineData("=?utf-8?X?abc?=")]
    [InlineData("=??Q?abc?=")]
    [InlineData("=?utf-8?abc?=")]
    [InlineData("=?")]
    [InlineData("a =? b ?= c")]
    [InlineData("=?utf 8?Q?abc?=")]
    public void Words_that_are_none_stay_as_they_stand(string raw) => Decode(raw).Should().Be(raw);

    [Fact]
    public void A_word_that_is_cut_off_does_not_swallow_the_next() => Decode("=?utf-8?Q?abc =?utf-8?Q?d?=").Should().Be("=?utf-8?Q?abc d");

    [Theory]
    [InlineData("caf\u00c3\u00a9", "café")]
    [InlineData("caf\u00e9", "café")]
    [InlineData("caf\u00c3\u00a9 =?utf-8?Q?=C3=A9?=", "café é")]
    [InlineData("\u001b$BF|K\\\u001b(B", "日本")]
    public void Raw_bytes_are_read_as_what_they_are(string raw, string text) => Decode(raw).Should().Be(text);

    [Fact]
    public void A_plain_value_costs_its_string_alone()
    {
        var raw = Encoding.ASCII.GetBytes(" Undelivered Mail Returned to Sender\r\n");
        EncodedWords.Decode(raw);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var text = EncodedWords.Decode(raw);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThanOrEqualTo(24 + (2 * text.Length) + 8);
    }

    [Theory]
    [InlineData(" Undelivered Mail\r\n")]
    [InlineData("Undelivered Mail Returned to Sender, for which there is no room")]
    [InlineData("=?utf-8?Q?caf=C3=A9?=")]
    [InlineData("")]
    public void A_value_that_is_not_kept_reads_the_same(string raw) =>
        EncodedWords.Decode(Encoding.Latin1.GetBytes(raw), stackalloc char[32]).ToString().Should().Be(Decode(raw));

    private static string Decode(string raw) => EncodedWords.Decode(Encoding.Latin1.GetBytes(raw));
}
