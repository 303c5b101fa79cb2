using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Limits cut something off, and that is said; what lies within them is read as ever.</summary>
public class MimeLimitTests
{
    private const string ThreeParts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n";

    [Theory]
    [InlineData(4, false, 3)]
    [InlineData(3, false, 3)]
    [InlineData(2, true, 2)]
    [InlineData(1, true, 1)]
    public void No_more_parts_are_read_than_the_limit(int limit, bool isCut, int count)
    {
        ReadParts.Of(ThreeParts, ReadParts.Wide with { Parts = limit }, out var cut).Should().HaveCount(count);
        cut.Should().Be(isCut);
    }

    [Fact]
    public void The_last_part_before_the_limit_ends_where_the_next_one_begins() =>
        ReadParts.Of(ThreeParts, ReadParts.Wide with { Parts = 2 }, out _).Should().Equal("-1 Multipart=", "0 None=one");

    [Theory]
    [InlineData(3, 3, false, 4)]
    [InlineData(3, 4, false, 4)]
    [InlineData(3, 2, true, 3)]
    [InlineData(3, 1, true, 2)]
    [InlineData(9, 5, true, 6)]
    [InlineData(9, 9, false, 10)]
    public void Multiparts_nest_no_deeper_than_the_limit(int depth, int limit, bool isCut, int count)
    {
        ReadParts.Of(Nested(depth), ReadParts.Wide with { Depth = limit }, out var cut).Should().HaveCount(count);
        cut.Should().Be(isCut);
    }

    [Fact]
    public void A_multipart_that_nests_too_deep_is_one_part_of_text() =>
        ReadParts.Of(Nested(2), ReadParts.Wide with { Depth = 1 }, out _).Should().Equal("-1 Multipart=", "0 None=--1\n\nbody\n--1--");

    [Theory]
    [InlineData(100, false, "-1 Html=body")]
    [InlineData(30, true, "-1 None=body")]
    public void Fields_behind_the_limit_of_the_header_are_passed_over_and_are_no_body(int limit, bool isCut, string part)
    {
        ReadParts.Of("Subject: a longer one than that\nContent-Type: text/html\n\nbody", ReadParts.Wide with { HeaderBytes = limit }, out var cut).Should().Equal(part);
        cut.Should().Be(isCut);
    }

    [Fact]
    public void The_limit_of_the_header_holds_for_each_part() =>
        ReadParts.Of($"Content-Type: multipart/mixed; boundary=b\n\n--b\nX: {new string('a', 100)}\nContent-Type: text/html\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n", ReadParts.Wide with { HeaderBytes = 60 }, out _)
            .Should().Equal("-1 Multipart=", "0 None=one", "0 Html=two");

    /// <summary>So many multiparts, each in the one before.</summary>
    private static string Nested(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++)
            text.Append($"Content-Type: multipart/mixed; boundary={i}\n\n--{i}\n");
        text.Append("\nbody\n");
        for (var i = depth - 1; i >= 0; i--)
            text.Append($"--{i}--\n");
        return text.ToString();
    }
}
