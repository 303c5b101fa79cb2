using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Output;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Counts of outcomes, tables of them, and their bars.</summary>
public class OutcomeTests
{
    [Fact]
    public void However_many_values_come_the_table_is_bounded_and_adds_up()
    {
        var counter = new OutcomeCounter<string>(100);
        for (var i = 0; i < 50_000; i++)
        {
            counter.Add("often.example", MailLogOutcome.Bounced);
            counter.Add($"{i}.example", (MailLogOutcome)(i % 4));
            counter.AddWithout(MailLogOutcome.Rejected);
        }

        var table = counter.ToTable(10);
        table.Rows.Length.Should().BeInRange(1, 10);
        table.Rows[0].Should().Be(new OutcomeRow<string>("often.example", new OutcomeCounts(0, 0, 50_000, 0)));
        table.Distinct.Should().BeInRange(1, 100);
        table.Without.Should().Be(new OutcomeCounts(0, 0, 0, 50_000));
        table.Total.Should().Be(new OutcomeCounts(12_500, 12_500, 62_500, 62_500));
        table.Top(1).Total.Should().Be(table.Total);
        table.Top(1).Rows.Should().ContainSingle();
    }

    [Fact]
    public void Those_with_the_most_failures_come_first()
    {
        var counter = new OutcomeCounter<string>(100, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, outcome) in new[] { ("a", MailLogOutcome.Sent), ("A", MailLogOutcome.Sent), ("b", MailLogOutcome.Sent), ("c", MailLogOutcome.Deferred), ("d", MailLogOutcome.Rejected), ("d", MailLogOutcome.Bounced) })
            counter.Add(key, outcome);

        counter.ToTable(10).Rows.Select(row => row.Key).Should().Equal("d", "c", "a", "b");
    }

    [Theory]
    [InlineData(100, 0, 0, 0, 100, "16 0 0 0")]
    [InlineData(50, 0, 50, 0, 100, "8 0 8 0")]
    [InlineData(25, 0, 25, 0, 100, "4 0 4 0")]
    [InlineData(10_000, 1, 1, 1, 10_003, "13 1 1 1")]
    [InlineData(1, 1, 1, 1, 10_003, "1 1 1 1")]
    [InlineData(0, 0, 0, 1, 10_003, "0 0 0 1")]
    [InlineData(0, 0, 0, 0, 10_003, "0 0 0 0")]
    [InlineData(0, 0, 0, 0, 0, "0 0 0 0")]
    [InlineData(long.MaxValue / 4, 1, 0, 0, long.MaxValue / 4, "15 1 0 0")]
    public void A_bar_shows_all_that_came(long sent, long deferred, long bounced, long rejected, long most, string lengths) =>
        string.Join(' ', OutcomeBar.Lengths(new OutcomeCounts(sent, deferred, bounced, rejected), most)).Should().Be(lengths);
}
