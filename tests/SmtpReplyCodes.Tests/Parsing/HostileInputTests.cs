using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>Whatever comes in, reading ends soon and never throws. The bounds are generous: they part linear time from quadratic.</summary>
public class HostileInputTests
{
    private const int Million = 1_000_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("5", 10 * Million)]
    [InlineData("\n", Million)]
    [InlineData("550-\r\n", Million)]
    [InlineData("550 a\r\n", Million)]
    public void Megabytes_are_read_in_bounded_time(string unit, int times)
    {
        var text = Repeat(unit, times);
        var bytes = Encoding.UTF8.GetBytes(text);

        Within(Bound, () =>
        {
            SmtpReply.TryParse(text, out _).Should().BeFalse();
            SmtpReply.TryParse(bytes, out _).Should().BeFalse();
            _ = SmtpReply.TryFind(text, out _);
            _ = SmtpReply.FromText(text).Cause;
            _ = SmtpClassifier.Default.Classify(bytes);
        });
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n ")]
    [InlineData("550 ")]
    [InlineData("550-a ")]
    [InlineData("550-a\r\n")]
    [InlineData("5.")]
    [InlineData("5.1.1 ")]
    [InlineData("5.1.1\n")]
    [InlineData("(#")]
    [InlineData("(")]
    [InlineData("'")]
    [InlineData("<")]
    [InlineData("\"@")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("\\n")]
    [InlineData("Status:")]
    [InlineData("smtp; ")]
    [InlineData("a: 550 (b' ")]
    [InlineData("\u001b[31m")]
    public void Repetition_takes_no_more_than_linear_time(string unit)
    {
        var text = Repeat(unit, Million / 10);

        Within(Bound, () => ReadAll(text));
        Within(Bound, () => ReadAll("550 5.1.1 " + text));
        Within(Bound, () => ReadAll("host said: 550-5.1.1 (" + text));
    }

    [Fact]
    public void Lone_surrogates_in_masses_do_no_harm() => Within(Bound, () => ReadAll("550 " + Repeat("\ud800", Million)));

    [Theory]
    [InlineData("550 \ud800 x \udc00")]
    [InlineData("\ud800\ud800550 5.1.1")]
    [InlineData("550 \0\u0001\u0002\b\u007f\u0085\u009b")]
    [InlineData("550 5.1.1 \u001b[31mred\u001b[0m \u001b]0;title\u0007")]
    [InlineData("550 {0} {1:X} %s %n ${x} <b>&amp;</b>")]
    [InlineData("550 \u202eevil\u2066 \u200b\ufeff")]
    [InlineData("550-\ud83d\r\n550 \udce7")]
    public void Odd_characters_stay_as_they_are(string text)
    {
        ReadAll(text);

        SmtpReply.FromText(text).Text.Should().Be(text);
        if (SmtpReply.TryParse(text, out var reply))
            reply.ToString().Should().Be(text);
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();

    private static void Within(TimeSpan bound, Action read)
    {
        var clock = Stopwatch.StartNew();
        read();
        clock.Elapsed.Should().BeLessThan(bound);
    }

    private static void ReadAll(string text)
    {
        _ = SmtpReply.TryParse(text, out var parsed);
        _ = SmtpReply.TryFind(text, out var found);
        foreach (var reply in new[] { parsed, found, SmtpReply.FromText(text), SmtpReply.Create(550, text) })
        {
            if (reply is null)
                continue;
            reply.Lines.Should().NotBeEmpty();
            _ = (reply.Cause, reply.Text, reply.ToString(), reply.ToRedactedString(), reply.GetHashCode());
            JsonSerializer.SerializeToUtf8Bytes(reply).Should().NotBeEmpty();
        }
    }
}
