using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>Remembering what was made of texts changes nothing but the time that it takes.</summary>
public class RecentTextsTests
{
    private int _made;

    [Fact]
    public void Each_text_has_its_own_value_however_many_there_were()
    {
        var texts = Texts();
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var text = random.Next(9) == 0 ? new string('x', random.Next(2_000)) : $"{random.Next(2_000)}";

            texts.Of(Encoding.UTF8.GetBytes(text)).Should().Be(text);
        }
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("RCPT", "RCPT TO")]
    [InlineData("postfix/smtp", "postfix/lmtp")]
    public void Few_texts_are_made_once(string one, string other)
    {
        var texts = Texts();
        for (var i = 0; i < 10; i++)
            (texts.Of(Encoding.UTF8.GetBytes(one)), texts.Of(Encoding.UTF8.GetBytes(other))).Should().Be((one, other));

        _made.Should().BeLessThanOrEqualTo(3, "the first one moves when room is made for more");
    }

    private RecentTexts<string> Texts() => new(text =>
    {
        _made++;
        return Encoding.UTF8.GetString(text);
    });
}
