namespace SmtpReplyCodes.Tests.Reports;

public class LineDifferenceTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\r\nb", "a\nb", "")]
    [InlineData("a\nb\nc", "a\nx\nc", "- b\n+ x")]
    [InlineData("a\nc", "a\nb\nc", "+ b")]
    [InlineData("a\nb\nc", "a\nc", "- b")]
    [InlineData("a\n  b", "a", "- b")]
    [InlineData("a", "a\n  b", "+ b")]
    public void Shows_the_lines_that_only_one_text_has(string expected, string actual, string difference) => LineDifference.Of(expected, actual).Should().Be(difference);
}
