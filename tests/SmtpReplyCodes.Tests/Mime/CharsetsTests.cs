using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Bytes and the names of charsets, right, misspelt and missing.</summary>
public class CharsetsTests
{
    [Theory]
    [InlineData("utf-8", "C3A9", "é")]
    [InlineData("UTF-8", "C3A9", "é")]
    [InlineData("\"utf-8\";", "C3A9", "é")]
    [InlineData(" utf_8 ", "C3A9", "é")]
    [InlineData("'utf8'", "C3A9", "é")]
    [InlineData("uft-8", "C3A9", "é")]
    [InlineData("unicode-1-1-utf-8", "C3A9", "é")]
    [InlineData("utf-8*en", "C3A9", "é")]
    [InlineData("utf-8; format=flowed", "C3A9", "é")]
    [InlineData("utf-8", "EFBBBF61", "a")]
    [InlineData("utf-8", "F09F9880", "😀")]
    [InlineData("iso-8859-1", "E9", "é")]
    [InlineData("iso_8859-1", "E9", "é")]
    [InlineData("iso8859-1", "E9", "é")]
    [InlineData("latin1", "93E994", "“é”")]
    [InlineData("iso-8859-1", "C3A9", "Ã©")]
    [InlineData("iso-8859-2", "B1", "ą")]
    [InlineData("ISO-8859-5", "BF", "П")]
    [InlineData("iso-8859-7", "E1", "α")]
    [InlineData("iso-8859-8-i", "E0", "א")]
    [InlineData("iso-8859-9", "FD", "ı")]
    [InlineData("iso-8859-11", "A1", "ก")]
    [InlineData("iso-8859-13", "E0", "ą")]
    [InlineData("iso-8859-15", "A4", "€")]
    [InlineData("windows-1250", "B9", "ą")]
    [InlineData("cp1251", "CF", "П")]
    [InlineData("win-1251", "CF", "П")]
    [InlineData("windows-1252", "80", "€")]
    [InlineData("cp-1252", "80", "€")]
    [InlineData("windows-1256", "C7", "ا")]
    [InlineData("windows-1258", "D2", "\u0309")]
    [InlineData("windows-874", "A1", "ก")]
    [InlineData("tis-620", "A1", "ก")]
    [InlineData("ibm850", "82", "é")]
    [InlineData("cp437", "82", "é")]
    [InlineData("cp866", "8F", "П")]
    [InlineData("koi8-r", "F0", "П")]
    [InlineData("koi8r", "F0", "П")]
    [InlineData("koi8-u", "A4", "є")]
    [InlineData("macintosh", "8E", "é")]
    [InlineData("x-mac-cyrillic", "8F", "П")]
    public void Alphabets_are_read_by_any_of_their_names(string name, string hex, string text) => Read(hex, name).Should().Be(text);

    [Theory]
    [InlineData("shift_jis", "93FA967B", "日本")]
    [InlineData("shift-jis", "93FA967B", "日本")]
    [InlineData("x-sjis", "93FA967B", "日本")]
    [InlineData("ms_kanji", "93FA967B", "日本")]
    [InlineData("windows-31j", "8740", "①")]
    [InlineData("cp932", "93FA967B", "日本")]
    [InlineData("euc-jp", "C6FCCBDC", "日本")]
    [InlineData("euc_jp", "C6FCCBDC", "日本")]
    [InlineData("x-euc-jp", "C6FCCBDC", "日本")]
    [InlineData("iso-2022-jp", "1B2442467C4B5C1B2842", "日本")]
    [InlineData("iso-2022-jp-2", "1B2442467C4B5C1B2842", "日本")]
    [InlineData("iso-2022-jp-3", "1B2442467C4B5C1B2842", "日本")]
    [InlineData("iso-2022-jp-ms", "1B2440467C4B5C1B284A", "日本")]
    [InlineData("euc-kr", "C7D1B1DB", "한글")]
    [InlineData("ks_c_5601-1987", "C7D1B1DB", "한글")]
    [InlineData("ks_c_5601", "C7D1B1DB", "한글")]
    [InlineData("cp949", "C7D1B1DB", "한글")]
    [InlineData("iso-2022-kr", "1B2429430E4751315B0F", "한글")]
    [InlineData("gb2312", "D6D0CEC4", "中文")]
    [InlineData("gb_2312-80", "D6D0CEC4", "中文")]
    [InlineData("gbk", "D6D0CEC4", "中文")]
    [InlineData("x-gbk", "8140", "丂")]
    [InlineData("cp936", "D6D0CEC4", "中文")]
    [InlineData("gb18030", "8130813081308130", "\u0080\u0080")]
    [InlineData("hz-gb-2312", "7E7B565050447E7D", "中心")]
    [InlineData("big5", "A4A4A4E5", "中文")]
    [InlineData("big5-hkscs", "A4A4A4E5", "中文")]
    [InlineData("x-big5", "A4A4A4E5", "中文")]
    public void Scripts_of_East_Asia_are_read_by_any_of_their_names(string name, string hex, string text) => Read(hex, name).Should().Be(text);

    [Theory]
    [InlineData("utf-16", "FEFF0061", "a")]
    [InlineData("utf-16", "FFFE6100", "a")]
    [InlineData("utf-16", "61006200", "ab")]
    [InlineData("utf-16", "00610062", "ab")]
    [InlineData("utf-16be", "65E5", "日")]
    [InlineData("utf-16le", "E565", "日")]
    [InlineData("utf-16be", "D83DDE00", "😀")]
    [InlineData("utf-16be", "D83D0061", "\uFFFDa")]
    [InlineData("utf-16", "006100", "a\uFFFD")]
    public void Utf16_is_read_in_the_order_that_fits(string name, string hex, string text) => Read(hex, name).Should().Be(text);

    [Theory]
    [InlineData("Hi Mom -+Jjo--!", "Hi Mom -☺-!")]
    [InlineData("A+ImIDkQ.", "A≢Α.")]
    [InlineData("+ZeVnLIqe-", "日本語")]
    [InlineData("Item 3 is +AKM-1.", "Item 3 is £1.")]
    [InlineData("1 +- 1", "1 + 1")]
    [InlineData("+2D3eAA-", "😀")]
    [InlineData("+2D0-", "\uFFFD")]
    [InlineData("call +49 30", "call +49 30")]
    [InlineData("a+", "a+")]
    [InlineData("a+b", "a+b")]
    public void Utf7_is_read_without_the_platform(string encoded, string text)
    {
        Charsets.GetString(Encoding.ASCII.GetBytes(encoded), "unicode-1-1-utf-7"u8).Should().Be(text);
        Charsets.GetString(Encoding.ASCII.GetBytes(encoded), "UTF-7"u8).Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("us-ascii")]
    [InlineData("ansi_x3.4-1968")]
    [InlineData("ascii")]
    [InlineData("utf-8")]
    [InlineData("utf-7")]
    [InlineData("unknown-8bit")]
    [InlineData("x-unknown")]
    [InlineData("default")]
    [InlineData("8bit")]
    [InlineData("cp0")]
    [InlineData("cp99999")]
    [InlineData("no-such-charset")]
    [InlineData("a-name-that-is-longer-than-any-name-of-a-charset-ever-was")]
    public void Without_a_name_to_trust_the_bytes_say_what_they_are(string name)
    {
        Read("636166C3A9", name).Should().Be("café", "it is valid UTF-8");
        Read("636166E9", name).Should().Be("café", "it is not, and western");
        Read("93E994", name).Should().Be("“é”", "windows-1252 has quotes where Latin-1 has nothing");
        Read("1B2442467C4B5C1B2842", name == "utf-7" ? "" : name).Should().Be("日本", "escapes in seven bits are Japanese");
        Read("1B5B33316D", name).Should().Be("\u001b[31m", "other escapes are not");
    }

    [Theory]
    [InlineData("C3A9C3A8E9", "éè\uFFFD")]
    [InlineData("E697A5E69CACE697", "日本\uFFFD")]
    [InlineData("C3A9E9E8", "Ã©éè")]
    public void Utf8_that_is_hardly_broken_stays_utf8(string hex, string text) => Read(hex, "utf-8").Should().Be(text);

    [Theory]
    [InlineData("utf-8", "610062", "a b")]
    [InlineData("iso-8859-1", "610062", "a b")]
    [InlineData("utf-8", "61F09F988000", "a😀 ")]
    [InlineData("shift_jis", "93", "\uFFFD")]
    [InlineData("gb18030", "FF", "\uFFFD")]
    [InlineData("windows-1253", "61FF", "a\uFFFD")]
    [InlineData("euc-jp", "61FF", "a\uFFFD")]
    public void What_is_no_character_is_marked(string name, string hex, string text) => Read(hex, name).Should().Be(text);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("x-sjis", true)]
    [InlineData("us-ascii", true)]
    [InlineData("utf-7", true)]
    [InlineData("iso-8859-10", false)]
    [InlineData("unknown-8bit", false)]
    [InlineData("", false)]
    [InlineData("\"\"", false)]
    [InlineData("*", false)]
    public void A_name_is_known_or_not(string name, bool isKnown) => Charsets.IsKnown(Encoding.ASCII.GetBytes(name)).Should().Be(isKnown);

    [Fact]
    public void The_process_sees_no_more_encodings_than_before()
    {
        Read("93FA967B", "shift_jis").Should().Be("日本");

        FluentActions.Invoking(() => Encoding.GetEncoding("shift_jis")).Should().Throw<ArgumentException>();
    }

    private static string Read(string hex, string name) => Charsets.GetString(Convert.FromHexString(hex), Encoding.ASCII.GetBytes(name));
}
