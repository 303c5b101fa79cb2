using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Twice the text takes about twice as long, whatever it is. The factor is generous: it parts linear time from quadratic, which takes 64 times as long.</summary>
public class LinearTimeTests
{
    private const int Times = 8, Length = 10_000, Runs = 3;

    [Theory]
    [InlineData("mailbox ")]
    [InlineData("user not ")]
    [InlineData("the message was rejected by ")]
    [InlineData("user mailbox account recipient ")]
    [InlineData("spam spam blocked spam ")]
    [InlineData("1.")]
    [InlineData("5.1.1 ")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("example.org.")]
    [InlineData("a:")]
    [InlineData("x")]
    [InlineData("不")]
    [InlineData("550-mailbox\r\n")]
    public void Eight_times_the_text(string unit)
    {
        var few = Measure(new StringBuilder().Insert(0, unit, Length / unit.Length).ToString());
        var many = Measure(new StringBuilder().Insert(0, unit, Times * Length / unit.Length).ToString());

        many.Should().BeLessThan((few * Times * 6) + TimeSpan.FromMilliseconds(50));
    }

    /// <summary>The shortest of several runs, as other work on the machine only adds.</summary>
    private static TimeSpan Measure(string text)
    {
        byte[] wire = [.. "550 "u8, .. Encoding.UTF8.GetBytes(text.Replace("\r\n", " ", StringComparison.Ordinal))];
        var shortest = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            var reader = new SmtpReplyReader(wire, isFinalBlock: true);
            reader.Read();
            _ = reader.Cause;
            _ = SmtpReply.FromText(text).Diagnosis.Evidence;
            shortest = clock.Elapsed < shortest ? clock.Elapsed : shortest;
        }

        return shortest;
    }
}
