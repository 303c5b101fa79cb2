using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>Lists within a field: semicolons part the items, but not within quotes and brackets.</summary>
public class ListItemsTests
{
    [Theory]
    [InlineData("a@x.example", "a@x.example")]
    [InlineData("a@x.example;b@y.example", "a@x.example", "b@y.example")]
    [InlineData("a@x.example; b@y.example ", "a@x.example", "b@y.example")]
    [InlineData("'550 5.1.1 a; b';'450 c'", "550 5.1.1 a; b", "450 c")]
    [InlineData("'it''s; here';x", "it''s; here", "x")]
    [InlineData("can't;x", "can't", "x")]
    [InlineData("[{LED=550 a; b};{MSG=}];[c]", "[{LED=550 a; b};{MSG=}]", "[c]")]
    [InlineData("{a;b};c", "{a;b}", "c")]
    [InlineData("[[a;b];c];d", "[[a;b];c]", "d")]
    [InlineData("];a", "]", "a")]
    [InlineData("'never; closed", "never; closed")]
    [InlineData("[never; closed", "[never; closed")]
    public void Items_are_whole(string field, params string[] items) => Cut(field).Should().Equal(items);

    private static IEnumerable<string> Cut(string field)
    {
        // What stands around the field is of other columns.
        var line = Encoding.UTF8.GetBytes("x;'," + field + ",y;'");
        return ListItems.Cut(line, 4..(line.Length - 4)).Select(item => Encoding.UTF8.GetString(line[item]));
    }
}
