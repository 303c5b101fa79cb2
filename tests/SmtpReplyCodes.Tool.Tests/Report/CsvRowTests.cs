using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>Cells of a table: any text comes through, and none is a formula.</summary>
public class CsvRowTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+a@example.com", "'+a@example.com")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("\n=1+2", "\"'\n=1+2\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("'a", "'a")]
    public void A_cell_is_quoted_and_defused_where_it_has_to_be(string text, string cell) => CsvRow.Of("x", text, "y").Should().Be($"x,{cell},y\r\n");
}
