namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>What the searches over the source see of it.</summary>
public class CodeOnlyTests
{
    [Theory]
    [InlineData("a(); // b", "a();")]
    [InlineData("a(); /* b */ c();", "a(); c();")]
    [InlineData("/// <summary>b</summary>", "")]
    [InlineData("a(\"b\"); c();", "a( ); c();")]
    [InlineData("a(\"\"); c();", "a( ); c();")]
    [InlineData("a(\"b\\\"\"); c();", "a( ); c();")]
    [InlineData("a(\"http://b\"); c();", "a( ); c();")]
    [InlineData("a(@\"b\\\"); c();", "a( ); c();")]
    [InlineData("a(@\"b\"\"b\"); c();", "a( ); c();")]
    [InlineData("a(\"\"\"b \"b\" \\\"\"\"); c();", "a( ); c();")]
    [InlineData("a('\"', '\\'', '\\\\'); c();", "a( , , ); c();")]
    [InlineData("a('{'); c();", "a( ); c();")]
    [InlineData("a($\"b {c()} b\"); d();", "a( c() ); d();")]
    [InlineData("a($\"b {{c}} {d}\"); e();", "a( d ); e();")]
    [InlineData("a($\"{b(\"c\", new { d = 1 })}\"); e();", "a( b( , new { d = 1 }) ); e();")]
    [InlineData("a($@\"\\{b}\\\"\"\"); c();", "a( b ); c();")]
    [InlineData("a($$\"\"\"{b} {{c}}\"\"\"); d();", "a( c ); d();")]
    [InlineData("a(\"b\"u8); c();", "a( u8); c();")]
    public void Comments_and_literals_are_gone_and_code_is_left(string source, string code) => Folded(CodeOnly.Of(source)).Should().Be(code);

    [Fact]
    public void Every_line_stays_where_it_was()
    {
        const string Source = "a();\n/* b\n b */\nc(\"\"\"\n  b\n  \"\"\");\nd();\n";

        CodeOnly.Of(Source).Split('\n').Select(line => line.Trim()).Should().Equal("a();", "", "", "c(", "", ");", "d();", "");
    }

    private static string Folded(string code) => string.Join(' ', code.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
