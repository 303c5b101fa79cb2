using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>The fields of a line of a table.</summary>
public class TableFieldsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b,c", "a", "b", "c")]
    [InlineData("a,,c,", "a", "", "c", "")]
    [InlineData(",", "", "")]
    [InlineData("\"a,b\",c", "a,b", "c")]
    [InlineData("a,\"\",c", "a", "", "c")]
    [InlineData("\"a \"\"b\"\", c\",d", "a \"\"b\"\", c", "d")]
    [InlineData("a\"b,c\"d", "a\"b", "c\"d")]
    [InlineData("\"a\" b,c", "a", "c")]
    [InlineData("a,\"b", "a", "b")]
    [InlineData("a,\"b,c", "a", "b,c")]
    [InlineData("a,\"b\"\"", "a", "b\"\"")]
    [InlineData("a, b ,c", "a", " b ", "c")]
    public void Quoted_fields_are_whole(string line, params string[] fields) => Cut(line, ',', TableFields.Most).Should().Equal(fields);

    [Fact]
    public void What_parts_them_is_told() => Cut("a,b\t\"c\td\"\te", '\t', 8).Should().Equal("a,b", "c\td", "e");

    [Fact]
    public void No_more_are_cut_than_there_is_room_for() => Cut(new string(',', 1_000), ',', TableFields.Most).Should().HaveCount(TableFields.Most);

    [Theory]
    [InlineData("date-time,event-id", "date-time", "event-id")]
    [InlineData("#Fields: date-time,event-id", "date-time", "event-id")]
    [InlineData("#Fields:date-time,\"event-id\"", "date-time", "event-id")]
    public void A_header_names_the_columns(string line, params string[] names) => TableFields.Names(Encoding.UTF8.GetBytes(line), (byte)',').Should().Equal(names);

    private static IEnumerable<string> Cut(string text, char separator, int most)
    {
        var line = Encoding.UTF8.GetBytes(text);
        var fields = new Range[most];
        return fields.Take(TableFields.Cut(line, (byte)separator, fields)).Select(field => Encoding.UTF8.GetString(line[field]));
    }
}
