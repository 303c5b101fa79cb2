using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Lines that a reply code leads.</summary>
public class CodedLineTests
{
    [Theory]
    [InlineData("550 no", 550, true, false)]
    [InlineData("550-no", 550, true, true)]
    [InlineData("550", 550, true, false)]
    [InlineData("451 later", 451, true, false)]
    [InlineData("250 ok", 250, false, false)]
    [InlineData("220-hello", 220, false, true)]
    [InlineData("550.1", 0, false, false)]
    [InlineData("5501 no", 0, false, false)]
    [InlineData("650 no", 0, false, false)]
    [InlineData("150 no", 0, false, false)]
    [InlineData("5x0 no", 0, false, false)]
    [InlineData(" 550 no", 0, false, false)]
    [InlineData("55", 0, false, false)]
    [InlineData("", 0, false, false)]
    public void The_code_stands_in_front(string line, int code, bool isRefusal, bool isContinued)
    {
        CodedLine.CodeOf(line).Should().Be(code);
        CodedLine.IsRefusal(line).Should().Be(isRefusal);
        CodedLine.IsContinued(line).Should().Be(isContinued);
    }
}
