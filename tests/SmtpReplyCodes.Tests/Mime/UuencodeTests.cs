using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Uuencoded attachments within text.</summary>
public class UuencodeTests
{
    private const string Data = "M86)C9&5F9VAI:FML;6YO<'%R<W1U=G=X>7IA8F-D969G:&EJ:VQM;F]P<7)S\n'='5V=WAY>@\n";

    [Theory]
    [InlineData("a\nbegin 644 b.txt\n" + Data + "`\nend\nc\n", "a\nc\n")]
    [InlineData("begin 0644 b c.txt\n" + Data + "`\nend", "")]
    [InlineData("a\nbegin 644 b.txt\n" + Data + " \nend\nc", "a\nc")]
    [InlineData("a\nbegin 644 b.txt\n" + Data + "end\nc", "a\nc")]
    [InlineData("a\nbegin 644 b.txt\n" + Data, "a\n")]
    [InlineData("a\nbegin 644 b.txt\n" + Data + "This is text again.\n", "a\nThis is text again.\n")]
    [InlineData("a\nbegin 644 b\n#86)C\n`\nend\nb\nbegin 644 c\n#86)C\n`\nend\nc", "a\nb\nc")]
    public void A_block_is_cut_out(string text, string cut)
    {
        Uuencode.Cut(text).Should().Be(cut);
        Uuencode.Cut(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Should().Be(cut.Replace("\n", "\r\n", StringComparison.Ordinal));
        Uuencode.Cut(text.Replace('\n', '\r')).Should().Be(cut.Replace('\n', '\r'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no block")]
    [InlineData("begin 644 b.txt")]
    [InlineData("begin 644 b.txt\nThis is text.\nend\n")]
    [InlineData("begin with 644\n#86)C\n`\nend\n")]
    [InlineData("begin 649 b\n#86)C\n`\nend\n")]
    [InlineData("begin 644 \n#86)C\n`\nend\n")]
    [InlineData("a begin 644 b\n#86)C\n`\nend\n")]
    [InlineData("begin 644 b\n#86)C86)C86)C\n`\nend\n")]
    [InlineData("begin 644 b\n$8\n`\nend\n")]
    public void What_is_no_block_stays(string text) => Uuencode.Cut(text).Should().BeSameAs(text);
}
