using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Whatever bytes come in, each decoder gives sound text in linear time and never throws. Quadratic time would not end while anyone waits.</summary>
public class HostileDecodingTests
{
    private const int Million = 1_000_000, Limit = 1_000;

    private static readonly string[] Names =
    [
        "", "utf-8", "utf-7", "utf-16", "utf-16be", "us-ascii", "iso-8859-1", "iso-8859-8-i", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "iso-2022-kr",
        "gb18030", "hz-gb-2312", "big5", "tis-620", "macintosh", "x-unknown",
    ];

    private static readonly string[] Samples =
    [
        "SGVs\r\nbG8=\r\nd29ybGQ=\r\n\r\n-- \r\nList footer\r\n",
        "caf=C3=A9 =\r\n au lait  \r\n=e9 = =\n",
        "Re: =?utf-8?Q?caf=C3=A9?=\r\n =?UTF-8*en?B?Y2Fmww==?= =?utf-8?B?qQ==?= \u00c3\u00a9 \u00e9",
        "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= \u001b$BF|K\\\u001b(B \u001b$)C\u000eGQ1[\u000f ~{VPND~}",
        "\u00c6\u00fc\u00cb\u00dc \u0093\u00fa\u0096\u007b \u00f0\u009f\u0098\u0080 \u00d8\u003d\u00de\u0000 +ZeVnLIqe- +2D3eAA- \u0081\u0030\u0081\u0030",
        "text/plain (x (y)); charset = \"utf-8\\\"\"; name*0*=utf-8'en'caf%C3; name*1*=%A9; name*2=\"!\"; charset*=''x; a=\"b",
        "<!DOCTYPE html><html><head><style>p > a</style><!-- x --></head><body><p class='a>b'>550 <user@example.com>&nbsp;&eacute;&#x20AC;<pre>a\r\nb</pre><script>x</script><![CDATA[y]]>",
        "Thu (x), 7-Jan-2010 12:34:56.789 +0100 (CET)",
        "2010-01-07T12:34:56.5+01:00",
        "Thu Jan  7 12:34:56 EST 2010",
        "Group: \"a, b\" <@a.example,@b.example:user@[192.0.2.1]>, (c (d)) \"e f\"@example.com, 'g@example.org'; <h@example.net",
        "a\nbegin 644 b.txt\n#86)C\n`\nend\nc\n",
    ];

    private static readonly string[] Units =
    [
        "=", "=?", "?=", "=?a?Q?", "=?a?B?a", "=?a?Q?a?= ", "&", "&#", "&a", "<", "<a ", "<a b=\"", "<a b='>", "<a>", "</", "<!--", "<!", "<![CDATA[", "<script>", "<style>", "<title>",
        "<td>", "(", ")", "()", "\\", "\"", "a=\"", "a=\"\\", "'", "\u001b", "\u001b$B", "\u001b$", "+", "+A", "%", ";", ",", ":", "@", "a@", "a@b,", "[", "@[", "-", "a-", "Jan-", "12:", "1 ", " ",
        "\t", "\r", "\n", "\r\n ", "= ", "=\r\n", "begin 644 a\n", "begin 644 a\n#86)C\n", "\0", "\u0081", "\u00ff", "\u00c3", "\u00f0\u009f", "\u00d8", "~{", "\u000e", "a*0=b;", "a*=b;",
    ];

    [Fact]
    public void Every_beginning_of_every_sample_is_read()
    {
        foreach (var sample in Samples)
        {
            for (var length = 0; length <= sample.Length; length++)
                ReadAll(Encoding.Latin1.GetBytes(sample[..length]));
        }
    }

    [Fact]
    public void Every_sample_with_any_byte_changed_is_read()
    {
        foreach (var sample in Samples)
        {
            for (var at = 0; at < sample.Length; at++)
            {
                foreach (var change in new byte[] { 0x01, 0x08, 0x20, 0x40, 0x80, 0xFF })
                {
                    var bytes = Encoding.Latin1.GetBytes(sample);
                    bytes[at] ^= change;
                    ReadAll(bytes);
                }
            }
        }
    }

    [Fact]
    public void Any_two_samples_one_behind_the_other_are_read()
    {
        foreach (var first in Samples)
        {
            foreach (var second in Samples)
                ReadAll(Encoding.Latin1.GetBytes(first[..(first.Length / 2)] + second[(second.Length / 3)..]));
        }
    }

    [Theory]
    [InlineData("=")]
    [InlineData("=?")]
    [InlineData("&")]
    [InlineData("<")]
    [InlineData("(")]
    [InlineData("\u001b")]
    public void A_megabyte_of_one_thing_is_read(string unit) => ReadAll(Repeat(unit, Million));

    [Fact]
    public void A_long_run_of_anything_that_opens_or_parts_is_read()
    {
        foreach (var unit in Units)
            ReadAll(Repeat(unit, Million / 10));
    }

    private static byte[] Repeat(string unit, int length) => Encoding.Latin1.GetBytes(new StringBuilder().Insert(0, unit, length / unit.Length).ToString());

    private static void ReadAll(byte[] bytes)
    {
        ReadStructures(bytes);
        ReadCharsets(bytes);
        _ = Charsets.IsKnown(bytes);
    }

    private static void ReadCharsets(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in Names)
            ShouldBeSound(Charsets.GetString(bytes, Encoding.ASCII.GetBytes(name)));
    }

    private static void ReadStructures(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        foreach (var encoding in Enum.GetValues<TransferEncoding>())
        {
            Require(TransferDecoder.Decode(bytes, encoding, Limit).Length <= Limit, "limit");
            Require(TransferDecoder.Decode(bytes, encoding, int.MaxValue).Length <= bytes.Length, "decoded is not longer");
        }

        ShouldBeOneLine(EncodedWords.Decode(bytes));
        ShouldBeOneLine(MimeParameter.Find(bytes, "name"u8) ?? "");
        ShouldBeOneLine(MimeParameter.Find(bytes, "a"u8) ?? "");
        _ = MimeParameter.FindRaw(bytes, "charset"u8);
        Require(HtmlText.Reduce(text, Limit).Length <= Limit, "limit");
        Require(!HtmlText.Reduce(text, int.MaxValue).Contains("\n\n\n", StringComparison.Ordinal), "one empty line at most");
        Require(MailDate.TryRead(text, out var date) || date == default, "no date where there is none");
        var addresses = new List<string>();
        MailboxList.Read(text, addresses, int.MaxValue);
        Require(addresses.TrueForAll(address => address.IndexOf('@', StringComparison.Ordinal) > 0), "addresses");
        Require(Uuencode.Cut(text).Length <= text.Length, "cut");
    }

    private static void ShouldBeOneLine(string text)
    {
        ShouldBeSound(text);
        Require(!text.Any(char.IsControl), "no control characters");
    }

    private static void ShouldBeSound(string text)
    {
        Require(!text.Contains('\0', StringComparison.Ordinal), "no NUL");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
                Require(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]), "no lone surrogates");
        }
    }

    /// <summary>As there are millions of checks, they are plain.</summary>
    private static void Require(bool condition, string what)
    {
        if (!condition)
            throw new InvalidOperationException(what);
    }
}
