using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>Texts that are kept as bytes.</summary>
public class KeptTextTests
{
    [Fact]
    public void No_text_is_not_the_same_as_an_empty_one()
    {
        KeptText none = default, empty = KeptText.Of("");

        (none.Exists, none.ToString()).Should().Be((false, null));
        (empty.Exists, empty.ToString()).Should().Be((true, ""));
        none.Is(empty).Should().BeFalse();
        none.Or(empty).Exists.Should().BeTrue();
        empty.Or(KeptText.Of("a")).ToString().Should().Be("");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Latin_1() => KeptText.Of([(byte)'f', 0xFC, (byte)'r']).ToString().Should().Be("für");

    [Fact]
    public void Several_share_a_piece_of_memory_and_stay_apart()
    {
        var keeper = new TextKeeper(7);
        var (first, second, third) = (keeper.Keep("4F2A61"u8), keeper.Keep(""u8), keeper.Keep("b"u8));

        new[] { first, second, third }.Select(text => text.ToString()).Should().Equal("4F2A61", "", "b");
    }
}
