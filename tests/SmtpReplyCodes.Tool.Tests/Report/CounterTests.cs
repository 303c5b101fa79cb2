using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Tests.Report;

/// <summary>Counting in bounded memory.</summary>
public class CounterTests
{
    [Fact]
    public void The_most_frequent_come_first_then_those_that_came_first()
    {
        var counter = new Counter<string>(10, StringComparer.OrdinalIgnoreCase);
        foreach (var name in new[] { "b", "a", "c", "A", "d" })
            counter.Add(name);

        counter.Top(3).Should().Equal(("a", 2), ("b", 1), ("c", 1));
        (counter.Total, counter.Distinct).Should().Be((5, 4));
    }

    [Fact]
    public void What_is_frequent_is_kept_however_many_rare_things_come()
    {
        var counter = new Counter<int>(100);
        for (var i = 1; i <= 100_000; i++)
        {
            counter.Add(-1);
            counter.Add(i);
            counter.Distinct.Should().BeLessThanOrEqualTo(100);
        }

        counter.Top(1).Should().Equal((-1, 100_000));
        counter.Total.Should().Be(200_000);
    }

    [Fact]
    public void Things_that_are_all_as_frequent_are_bounded_too()
    {
        var counter = new Counter<int>(4);
        for (var i = 0; i < 40; i++)
            counter.Add(i % 8);

        counter.Distinct.Should().BeLessThanOrEqualTo(4);
    }
}
