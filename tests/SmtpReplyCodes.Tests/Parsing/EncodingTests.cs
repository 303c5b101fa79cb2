using System.Text;

namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Bytes are UTF-8 where that is valid, else Latin-1: every byte becomes some character and none is lost.</summary>
public class EncodingTests
{
    [Fact]
    public void Utf8_is_read_as_it_is() =>
        SmtpReply.Parse("550 5.1.1 Empfänger «no.one@example.org» 用户不存在"u8).Text.Should().Be("Empfänger «no.one@example.org» 用户不存在");

    [Fact]
    public void Latin1_is_read_where_utf8_is_broken() =>
        SmtpReply.Parse(Encoding.Latin1.GetBytes("550-5.1.1 Empfänger\r\n550 5.1.1 gelöscht\r\n")).Lines.Should().Equal("Empfänger", "gelöscht");

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 }, "\u00c3(")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "\u00e2\u0082")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "\u00ff\u00fe")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\u00ed\u00a0\u0080")]
    [InlineData(new byte[] { 0x00, 0x1B, 0x7F }, "\0\u001b\u007f")]
    public void Broken_bytes_become_characters_one_by_one(byte[] bytes, string text)
    {
        var wire = "550 5.1.1 "u8.ToArray().Concat(bytes).ToArray();

        SmtpReply.Parse(wire).Text.Should().Be(text);
        SmtpReply.TryFind(wire, out var found).Should().BeTrue();
        found!.Text.Should().Be(text);
        SmtpReply.FromText(wire).Text.Should().Be("550 5.1.1 " + text);
    }

    [Fact]
    public void Every_byte_may_stand_in_a_reply_and_survives()
    {
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => value is not ((byte)'\n' or (byte)'\r')).ToArray();
        byte[] wire = [.. "550 5.1.1 x"u8, .. bytes, (byte)'x'];

        Encoding.Latin1.GetBytes(SmtpReply.Parse(wire).Text).Should().Equal([(byte)'x', .. bytes, (byte)'x']);
    }
}
