using System.Text;

namespace SmtpReplyCodes.Tests.Replies;

/// <summary>What answers cost in memory: the reader nothing, the object itself, its text and its diagnosis.</summary>
public class AllocationTests
{
    private const string Line = "550 5.1.1 <anna.examp@example.org>: Recipient address rejected: User unknown in table";

    [Theory]
    [InlineData(Line)]
    [InlineData("550-5.1.1 The mailbox was not found.\r\n550-5.1.1 Check the address,\r\n550 5.1.1 and try again")]
    [InlineData("421 4.7.0 Too many connections from 192.0.2.1, try again in 5 minutes")]
    [InlineData("554 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org")]
    [InlineData("550 用户不存在 gel\u00f6scht \ud83d\udce7")]
    [InlineData("550 Empf\u00e4nger unbekannt, unzustellbar")]
    [InlineData("559 x")]
    [InlineData("250 Ok")]
    public void The_cause_of_a_reader_costs_nothing(string wire)
    {
        foreach (var buffer in new[] { Encoding.UTF8.GetBytes(wire), Encoding.Latin1.GetBytes(wire) })
            Allocation.Of(() => Cause(buffer)).Should().Be(0);
    }

    [Fact]
    public void Parsing_a_line_and_naming_its_cause_costs_500_bytes_at_most()
    {
        var bytes = Encoding.UTF8.GetBytes(Line);

        Line.Should().HaveLength(85, "a line of the usual length is measured");
        Allocation.Of(() => (int)SmtpReply.Parse(Line).Cause).Should().BeInRange(1, 500);
        Allocation.Of(() => (int)SmtpReply.Parse(bytes).Cause).Should().BeInRange(1, 500);
    }

    [Fact]
    public void Parsing_alone_costs_the_object_and_at_most_its_text()
    {
        Allocation.Of(() => SmtpReply.Parse(Line).Code!.Value).Should().BeInRange(1, 120);
        Allocation.Of(() => SmtpReply.Parse(Line.AsSpan()).Code!.Value).Should().BeInRange(1, 120 + (2 * Line.Length) + 30);
    }

    private static int Cause(byte[] buffer)
    {
        var reader = new SmtpReplyReader(buffer, isFinalBlock: true);
        reader.Read();
        return reader.Code + (int)reader.Cause;
    }
}
