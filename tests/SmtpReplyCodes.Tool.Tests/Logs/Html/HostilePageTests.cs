using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Html;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>What others wrote is text in the page, whatever it looks like.</summary>
public class HostilePageTests
{
    [Theory]
    [InlineData("<b>&\"'</b>", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("{{style}}", "{{style}}")]
    [InlineData("a\0\u001b[31m\u007f", "a\\u0000\\u001b[31m\\u007f")]
    [InlineData("a\u202Eb\u2066", "a\\u202eb\\u2066")]
    [InlineData("a\u200B\uFEFF\u00AD", "a\\u200b\\ufeff\\u00ad")]
    [InlineData("a\u2028\u2029", "a\\u2028\\u2029")]
    [InlineData("\ud83d\ude00", "&#128512;")]
    [InlineData("", "")]
    public void Text_from_outside_is_no_markup_and_hides_nothing(string text, string html)
    {
        OutsideText.Plain(text).Should().Be(html);
        OutsideText.Html(text).Should().Be($"<bdi>{html}</bdi>");
    }

    [Fact]
    public void Half_a_character_is_none() => OutsideText.Plain("a\ud800b").Should().Be("a\ufffdb");

    [Theory]
    [InlineData("abcdef", 3, "abc …")]
    [InlineData("abc", 3, "abc")]
    [InlineData("ab\ud83d\ude00", 3, "ab …")]
    [InlineData("&&&&", 2, "&amp;&amp; …")]
    public void Long_text_is_cut_and_no_character_in_half(string text, int longest, string html) => OutsideText.Plain(text, longest).Should().Be(html);

    [Fact]
    public void The_page_is_built_alike_whatever_the_texts_are()
    {
        var harmless = HostileText.All.Select((_, i) => $"text {(char)('a' + i)}").ToList();

        Elements(HostileText.All).Should().Equal(Elements(harmless));
    }

    [Fact]
    public void Nothing_in_the_page_turns_or_hides_text()
    {
        var html = PageText.Of(Figures(HostileText.All)).Html;

        html.Where(letter => letter is not '\n' && (char.IsControl(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format)).Should().BeEmpty();
    }

    private static List<string> Elements(IReadOnlyList<string> texts) =>
        [.. PageText.Of(Figures(texts)).Root.DescendantsAndSelf().Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}")];

    /// <summary>Each text in each place, names of files and warnings too; one cause, so that all else is the same.</summary>
    private static LogFigures Figures(IReadOnlyList<string> texts)
    {
        var tally = new LogTally();
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            tally.Add(text, new Attempt(MailLogOutcome.Bounced, $"552 5.2.2 Mailbox full {i} {text}") { Recipient = $"{text}@{i}.{text}", Relay = $"{i}.{text}" }.ToEntry());
            tally.AddFile(new LogFile(text, 1, 0, []));
            tally.AddWarning(text);
        }

        return tally.ToFigures();
    }
}
