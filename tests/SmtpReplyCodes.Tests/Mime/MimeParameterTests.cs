using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Parameters of header values, by the rules and as mailers write them.</summary>
public class MimeParameterTests
{
    [Theory]
    [InlineData("text/plain; charset=utf-8", "utf-8")]
    [InlineData("text/plain; CHARSET=utf-8", "utf-8")]
    [InlineData("text/plain;charset=\"utf-8\"", "utf-8")]
    [InlineData("text/plain; charset = utf-8 ; a=b", "utf-8")]
    [InlineData("text/plain;\r\n\tcharset=\r\n utf-8", "utf-8")]
    [InlineData("text/plain; charset=utf-8 (the \"best\" ; a=b)", "utf-8")]
    [InlineData("text/plain (x; charset=no); charset (c) = (d (e)) utf-8", "utf-8")]
    [InlineData("text/plain charset=utf-8 format=flowed", "utf-8")]
    [InlineData("text/plain; format=flowed charset=utf-8", "utf-8")]
    [InlineData("text/plain; format=\"a; charset=no\"; charset=utf-8", "utf-8")]
    [InlineData("text/plain; charset=\"utf-8", "utf-8")]
    [InlineData("text/plain; charset=\"utf-8; format=flowed", "utf-8")]
    [InlineData("text/plain; charset=\"utf-8\r\n format=flowed", "utf-8")]
    [InlineData("text/plain; charset=utf-8; charset=no", "utf-8")]
    [InlineData("charset=utf-8", "utf-8")]
    [InlineData("; ; =x; charset=utf-8", "utf-8")]
    [InlineData("text/plain; charset=", "")]
    [InlineData("text/plain; charset=;a=b", "")]
    [InlineData("text/plain; xcharset=no; charsets=no", null)]
    [InlineData("text/plain; charset", null)]
    [InlineData("text/plain (charset=no", null)]
    [InlineData("", null)]
    public void A_parameter_is_found_however_it_is_written(string value, string? found)
    {
        MimeParameter.Find(Encoding.Latin1.GetBytes(value), "charset"u8).Should().Be(found);
        Encoding.Latin1.GetString(MimeParameter.FindRaw(Encoding.Latin1.GetBytes(value), "charset"u8)).Should().Be(found ?? "");
    }

    [Theory]
    [InlineData("a; name=\"a \\\"b\\\" \\\\ c\"", "a \"b\" \\ c")]
    [InlineData("a; name=\"C:\\temp\\a.txt\"", "C:\\temp\\a.txt")]
    [InlineData("a; name=\"a\r\n b\"", "a b")]
    [InlineData("a; name=\"=?utf-8?Q?caf=C3=A9?=\"", "café")]
    [InlineData("a; name==?utf-8?Q?caf=C3=A9?=", "café")]
    [InlineData("a; name=\"caf\u00c3\u00a9\"", "café")]
    public void The_text_of_a_value_is_read(string value, string text) => Find(value).Should().Be(text);

    [Theory]
    [InlineData("a; name*=utf-8''caf%C3%A9", "café")]
    [InlineData("a; name*=utf-8'en'caf%c3%a9", "café")]
    [InlineData("a; name*=iso-8859-1''caf%E9", "café")]
    [InlineData("a; name*=\"utf-8''caf%C3%A9\"", "café")]
    [InlineData("a; name*=caf%C3%A9", "café")]
    [InlineData("a; name*=''50%", "50%")]
    [InlineData("a; name*=utf-8''a%0D%0Ab", "a  b")]
    [InlineData("a; name*0=ca; name*1=fe", "cafe")]
    [InlineData("a; name*0=\"a b\"; name*1=\" c\"", "a b c")]
    [InlineData("a; name*1=fe; name*0=ca", "cafe")]
    [InlineData("a; name*0*=utf-8''caf%C3; name*1*=%A9; name*2=\"%20!\"", "café%20!")]
    [InlineData("a; name*0*=utf-8''ca; name*2*=no", "ca")]
    [InlineData("a; name*0=a; name*0=no; name*1=b", "ab")]
    [InlineData("a; name=plain; name*=utf-8''caf%C3%A9", "café")]
    [InlineData("a; name=plain; name*1=no", "plain")]
    [InlineData("a; name*x=no; name**=no; name*100=no; name=plain", "plain")]
    [InlineData("a; name*1=no", null)]
    public void Sections_and_charsets_of_rfc_2231_are_read(string value, string? text) => Find(value).Should().Be(text);

    [Fact]
    public void No_more_than_a_hundred_sections_are_read()
    {
        var value = string.Concat(Enumerable.Range(0, 200).Select(number => $"; name*{number}=x"));

        Find(value).Should().Be(new string('x', 100));
    }

    [Fact]
    public void To_find_a_raw_value_allocates_nothing()
    {
        var value = Encoding.ASCII.GetBytes("multipart/report; report-type=delivery-status;\r\n\tboundary=\"=_a b\\\"c\"");
        MimeParameter.FindRaw(value, "boundary"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var found = MimeParameter.FindRaw(value, "boundary"u8);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        Encoding.ASCII.GetString(found).Should().Be("=_a b\\\"c");
    }

    private static string? Find(string value) => MimeParameter.Find(Encoding.Latin1.GetBytes(value), "name"u8);
}
