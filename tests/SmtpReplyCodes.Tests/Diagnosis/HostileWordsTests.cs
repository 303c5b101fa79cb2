using System.Text;
using System.Text.Unicode;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Whatever the text, words are looked for without an exception, and characters and bytes get the same answer.</summary>
public class HostileWordsTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("mailbox ")]
    [InlineData("the mailbox of the user ")]
    [InlineData("user not ")]
    [InlineData("user. ")]
    [InlineData("message rejected ")]
    [InlineData("rejected.It ")]
    [InlineData("1.")]
    [InlineData("5.1.1.")]
    [InlineData("1.2.3.4 ")]
    [InlineData("550 5.1.1 ")]
    [InlineData("550\n")]
    [InlineData("a:")]
    [InlineData("2001:db8::")]
    [InlineData("a-")]
    [InlineData("a_b-")]
    [InlineData("a@")]
    [InlineData("=a")]
    [InlineData("xn--")]
    [InlineData("a'")]
    [InlineData("example.org.")]
    [InlineData("http://")]
    [InlineData("unzustellbar")]
    [InlineData("EmpfängerEmpfänger ")]
    [InlineData("用户不存在")]
    [InlineData("\ud83d\udce7")]
    [InlineData("\u0301")]
    [InlineData("x")]
    [InlineData("7")]
    [InlineData(".")]
    [InlineData(" ")]
    [InlineData("\0")]
    public void A_megabyte_of_anything_is_read_alike(string unit) => ShouldAgree(new StringBuilder().Insert(0, unit, Million / unit.Length).ToString());

    [Fact]
    public void A_million_beginnings_of_a_phrase_end_in_the_phrase()
    {
        ShouldEndInThePhrase(Million, "zorb zorb quax");
        ShouldEndInThePhrase(Million / 50, "zorb <8> zorb <8> zorb <8> zorb <8> quax");
    }

    [Fact]
    public void Every_character_of_every_plane_is_read_alike()
    {
        for (var value = 0; value <= 0x10FFFF; value += 0x1000)
            ShouldAgree(string.Concat(Enumerable.Range(value, 0x1000).Where(Rune.IsValid).Select(rune => new Rune(rune).ToString())));
    }

    [Theory]
    [InlineData("550 User \ud800 unknown")]
    [InlineData("550 User\udc00unknown \ud800")]
    [InlineData("\ud800\ud800\udc00\udc00 User unknown")]
    [InlineData("550 <\ud800@example.org> mx\udfff.example.org")]
    public void Lone_surrogates_are_characters_that_say_nothing(string text)
    {
        SmtpClassifier.Default.Classify(text).Should().BeEquivalentTo(SmtpReply.FromText(text).Diagnosis);
        SmtpClassifier.Default.Classify(text).Evidence.Where(evidence => evidence.Range is not null).Should().OnlyContain(evidence => text.Contains(evidence.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Random_bytes_are_read_like_the_text_that_they_are()
    {
        var random = new Random(4711);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

            SmtpClassifier.Default.Classify(bytes).Cause.Should().Be(SmtpClassifier.Default.Classify(text).Cause, "of {0}", Convert.ToHexString(bytes));
        }
    }

    [Fact]
    public void Random_words_and_signs_are_read_alike()
    {
        string[] parts = ["user", "unknown", "mail", "box", "full", "not", "no", "such", "550", "5.1.1", "4.7", "192.0.2.1", "::1", "2001:db8", "anna", "example", "org", "rejected", "It", "ä", "不", "\u2019", "'", "-", "_", "@", ".", " ", ":", "/", "\r\n", "\n", "=", "+", "%", ";", "!"];
        var random = new Random(42);
        for (var i = 0; i < 10_000; i++)
            ShouldAgree(string.Concat(Enumerable.Range(0, random.Next(1, 15)).Select(_ => parts[random.Next(parts.Length)])));
    }

    private static void ShouldEndInThePhrase(int times, string phrase)
    {
        var text = new StringBuilder().Insert(0, "zorb ", times).Append("quax").ToString();
        var diagnosis = MadeUpRules.Classifier($"'id':'a','any':['{phrase}']").Classify(text);

        diagnosis.RuleId.Should().Be("a");
        diagnosis.Evidence[0].Range!.Value.End.Value.Should().Be(text.Length);
    }

    private static void ShouldAgree(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var cause = SmtpReply.FromText(text).Cause;

        SmtpClassifier.Default.Classify(text.AsSpan()).Cause.Should().Be(cause);
        SmtpClassifier.Default.Classify(bytes).Cause.Should().Be(cause);
        CauseOfWire(bytes).Should().Be(CauseOfWire(text), "the same words stand in \"{0}\"", text.Length > 200 ? text[..200] : text);
    }

    /// <summary>The walk over bytes itself, which decodes nothing beforehand.</summary>
    private static SmtpCause? CauseOfWire(byte[] text)
    {
        byte[] wire = [.. "550 "u8, .. text];
        var reader = new SmtpReplyReader(wire, isFinalBlock: true);
        return reader.Read() == System.Buffers.OperationStatus.Done && reader.BytesConsumed == wire.Length ? reader.Cause : null;
    }

    private static SmtpCause? CauseOfWire(string text) => SmtpReply.TryParse("550 " + text, out var reply) ? reply.Cause : null;
}
