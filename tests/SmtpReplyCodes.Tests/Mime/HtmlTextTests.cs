using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>HTML bodies, and the text that a reader would see.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("  a \r\n b\t c  ", "a b c")]
    [InlineData("<b>a</b><i>b</i>", "ab")]
    [InlineData("a<br>b<BR/>c<br />d", "a\nb\nc\nd")]
    [InlineData("<p>a</p><p>b</p>", "a\nb")]
    [InlineData("<div><div>a</div></div><div>b</div>c", "a\nb\nc")]
    [InlineData("a<br><br><br><br>b", "a\n\nb")]
    [InlineData("<br><br>a<br><br>", "a")]
    [InlineData("a <br> b", "a\nb")]
    [InlineData("<h1>a</h1>b<ul><li>c<li>d</ul>e", "a\nb\nc\nd\ne")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>e", "a b\nc d\ne")]
    [InlineData("<pre>a\n  b\r\nc\rd</pre>e\nf", "a\nb\nc\nd\ne f")]
    [InlineData("<pre class=x>a\n\n\n\nb</pre>", "a\n\nb")]
    [InlineData("<o:p>a</o:p><x-y>b</x-y>", "ab")]
    public void Elements_become_lines_and_blanks(string html, string text) => Reduce(html).Should().Be(text);

    [Theory]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("a<!-->c", "ac")]
    [InlineData("a<!-- <p> > b -->c", "ac")]
    [InlineData("a<!--[if mso]><p>b</p><![endif]-->c", "ac")]
    [InlineData("a<![if !mso]>b<![endif]>c", "abc")]
    [InlineData("a<![CDATA[ <b> ]]>c", "ac")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\">a", "a")]
    [InlineData("<?xml version=\"1.0\"?>a", "a")]
    [InlineData("<html><head><title>b</title><meta charset=utf-8><style>p > a { }</style></head><body>a</body></html>", "a")]
    [InlineData("a<SCRIPT type='x'>if (a < b && c > d) '<p>'</Script >c", "ac")]
    [InlineData("<a href=\"mailto:no.one@example.org\">a</a>", "a")]
    [InlineData("<img alt=\"a > b\" src='>'>c", "c")]
    [InlineData("<p title = \"a > b\" don't>c", "c")]
    public void What_is_not_shown_is_dropped(string html, string text) => Reduce(html).Should().Be(text);

    [Theory]
    [InlineData("a<!-- b", "a b")]
    [InlineData("a<style>b", "ab")]
    [InlineData("a<script>b<p>c", "ab\nc")]
    [InlineData("<title>a", "a")]
    [InlineData("a<![CDATA[b", "ab")]
    [InlineData("<head>a<body>b", "a\nb")]
    [InlineData("a <b c", "a <b c")]
    [InlineData("a <!b", "a <!b")]
    [InlineData("<a href=\"x>b</a> <i>c</i>", "b c")]
    [InlineData("<p class='x>a</p><p>b</p>", "a\nb")]
    public void What_is_never_closed_hides_as_little_as_can_be_told(string html, string text) => Reduce(html).Should().Be(text);

    [Theory]
    [InlineData("550 <user@example.com> unknown")]
    [InlineData("<user.name@example.com>: unknown")]
    [InlineData("<user-name_x+y@example.com>")]
    [InlineData("<user=example.com@lists.example.net>")]
    [InlineData("<mailto:user@example.com>")]
    [InlineData("<http://www.example.com/help>")]
    [InlineData("<@relay.example:user@example.com>")]
    [InlineData("<<< 550 5.1.1 unknown")]
    [InlineData("1 < 2 > 1")]
    [InlineData("a <> b")]
    [InlineData("a </> b")]
    [InlineData("<")]
    [InlineData("a <b")]
    public void A_bracket_that_begins_no_tag_is_text(string html) => Reduce(html).Should().Be(html);

    [Theory]
    [InlineData("&lt;user@example.com&gt;", "<user@example.com>")]
    [InlineData("a&nbsp;&nbsp;b&#160;c&#xA0;d", "a b c d")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&quot;a&quot; &apos;b&#39;", "\"a\" 'b'")]
    [InlineData("&eacute;&Eacute;&szlig;&yuml;&iexcl;&times;", "éÉßÿ¡×")]
    [InlineData("&euro;&hellip;&ndash;&mdash;&lsquo;&rsquo;&ldquo;&rdquo;&bdquo;&bull;&trade;&rarr;&OElig;&loz;", "€…–—‘’“”„•™→Œ◊")]
    [InlineData("&#8364;&#x20AC;&#X20ac;&#128512;", "€€€😀")]
    [InlineData("&#128;&#x93;", "€“")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&eacute &copy, &nbsp", "é ©,")]
    [InlineData("?a=1&copy=2&lt", "?a=1&copy=2<")]
    [InlineData("a & b &; &# &#x; &unknown; &#12a;", "a & b &; &# &#x; &unknown; &#12a;")]
    [InlineData("us&#8203;er@exam&shy;ple.com\u200B\uFEFF", "user@example.com")]
    [InlineData("a\u3000b\u2003c", "a b c")]
    public void Characters_are_read_by_name_and_number(string html, string text) => Reduce(html).Should().Be(text);

    [Theory]
    [InlineData("abcdef", 3, "abc")]
    [InlineData("a<br>bcd", 3, "a\nb")]
    [InlineData("a😀b", 2, "a")]
    [InlineData("a😀b", 3, "a😀")]
    [InlineData("&#128512;", 1, "")]
    [InlineData("abc", 0, "")]
    [InlineData("abc", -1, "")]
    public void No_more_than_the_limit_comes_out(string html, int limit, string text) => HtmlText.Reduce(html, limit).Should().Be(text);

    private static string Reduce(string html) => HtmlText.Reduce(html, int.MaxValue);
}
