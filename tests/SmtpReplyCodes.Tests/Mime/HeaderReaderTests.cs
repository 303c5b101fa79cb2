using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>The fields of a header, and where it ends: at an empty line, or where servers forgot that.</summary>
public class HeaderReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A: b", "", "A=b")]
    [InlineData("A: b\n\nbody", "body", "A=b")]
    [InlineData("A: b\r\nC: d\r\n\r\nbody", "body", "A=b", "C=d")]
    [InlineData("A: b\rC: d\r\rbody", "body", "A=b", "C=d")]
    [InlineData("A: b\r\r\nC: d\r\r\n\r\r\nbody", "body", "A=b", "C=d")]
    [InlineData("A:b\n \t\nbody", "body", "A=b")]
    [InlineData("A: \t b \n\nbody", "body", "A=b ")]
    [InlineData("A:\n\nbody", "body", "A=")]
    [InlineData("A: b: c\n\n", "", "A=b: c")]
    [InlineData("A : b\n\nbody", "body", "A=b")]
    [InlineData("A \t: b\n\nbody", "body", "A=b")]
    [InlineData("A: 1\nA: 2\n\n", "", "A=1", "A=2")]
    [InlineData("\nA: b", "A: b")]
    [InlineData("A: b\n\nC: d\n", "C: d\n", "A=b")]
    public void Fields_stand_in_front_of_an_empty_line(string text, string body, params string[] fields) => Read(text).Should().BeEquivalentTo((fields, body));

    [Theory]
    [InlineData("A: b\n c\nD: e\n\n", "A=b\n c", "D=e")]
    [InlineData("A: b\r\n\tc\r\n\td\r\n\r\n", "A=b\r\n\tc\r\n\td")]
    [InlineData("A:\n b\n\n", "A=\n b")]
    [InlineData("A: b\n c: d\n\n", "A=b\n c: d")]
    [InlineData("A: b;\nboundary=\"c\"\n\n", "A=b;\nboundary=\"c\"")]
    public void A_folded_value_stays_as_it_stands(string text, params string[] fields) => Read(text).Fields.Should().Equal(fields);

    [Theory]
    [InlineData("A: b\nThis is text: of the body\n", "This is text: of the body\n", "A=b")]
    [InlineData("A: b\n--=_b\nC: d", "--=_b\nC: d", "A=b")]
    [InlineData("A: b\n: c\n", ": c\n", "A=b")]
    [InlineData("A: b\nnothing\n", "nothing\n", "A=b")]
    [InlineData("A: b\n\u00e4: c\n", "\u00e4: c\n", "A=b")]
    [InlineData("No field", "No field")]
    [InlineData(" A: b\n", " A: b\n")]
    public void A_header_without_its_empty_line_ends_where_no_field_follows(string text, string body, params string[] fields) => Read(text).Should().BeEquivalentTo((fields, body));

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void A_longer_name_is_text(int length, bool isField) => HeaderReader.IsField(Encoding.UTF8.GetBytes(new string('a', length) + ": b")).Should().Be(isField);

    [Theory]
    [InlineData("subject", true)]
    [InlineData("SUBJECT", true)]
    [InlineData("subject ", false)]
    [InlineData("subjec", false)]
    [InlineData("subjects", false)]
    public void Names_have_no_case(string name, bool isNamed)
    {
        var reader = new HeaderReader("SuBject: b"u8);
        reader.Read();

        reader.IsNamed(name).Should().Be(isNamed);
        reader.IsNamed(Encoding.UTF8.GetBytes(name)).Should().Be(isNamed);
    }

    [Fact]
    public void A_header_may_begin_anywhere_and_its_fields_know_where_they_lie()
    {
        var reader = new HeaderReader("From x\nA:  b\n c\nD: e\n\nbody"u8, 7);

        reader.BodyStart.Should().Be(7);
        reader.Read().Should().BeTrue();
        (reader.Start, reader.ValueStart, reader.ValueEnd, reader.BodyStart).Should().Be((7, 11, 15, 16));
        reader.Read().Should().BeTrue();
        reader.Read().Should().BeFalse();
        reader.BodyStart.Should().Be(22);
        reader.Read().Should().BeFalse("the end stays the end");
        reader.BodyStart.Should().Be(22);
    }

    private static (string[] Fields, string Body) Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var fields = new List<string>();
        var reader = new HeaderReader(bytes);
        while (reader.Read())
            fields.Add($"{Encoding.UTF8.GetString(reader.Name)}={Encoding.UTF8.GetString(reader.Value)}");
        return ([.. fields], Encoding.UTF8.GetString(bytes.AsSpan(reader.BodyStart)));
    }
}
