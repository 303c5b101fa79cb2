using System.Globalization;
using SmtpReplyCodes.Tool.Logs;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Counting over logs without end.</summary>
public class TallyTests
{
    [Fact]
    public void However_many_texts_come_few_are_remembered_and_the_frequent_ones_are()
    {
        var texts = new TextTally(10);
        for (var i = 0; i < 1_000; i++)
        {
            texts.Add("mail.log", Entry(Postfix.Failed("a@example.net", Postfix.Full)));
            texts.Add("mail.log", Entry(Postfix.Failed("a@example.net", $"550 5.7.1 Refused by rule x{string.Concat(i.ToString("000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')))}")));
        }

        var top = texts.ToTexts(100);
        top.Length.Should().BeInRange(1, 10);
        (top[0].Text, top[0].Count, top[0].Example.Source).Should().Be((Postfix.Full, 1_000, "mail.log"));
    }

    [Fact]
    public void Addresses_in_a_text_do_not_make_it_another_one()
    {
        var texts = new TextTally(10);
        foreach (var recipient in new[] { "a@example.net", "b@example.org" })
            texts.Add("-", Entry(Postfix.Failed(recipient, $"550 5.1.1 <{recipient}>: User unknown")));

        var text = texts.ToTexts(10).Should().ContainSingle().Subject;
        text.Count.Should().Be(2);
        text.Text.Should().NotContain("@");
        text.Example.Entry.Recipient.Should().Be("a@example.net");
    }

    [Fact]
    public void Periods_for_which_there_is_no_room_are_with_the_others()
    {
        var line = new TimeLineTally(3);
        foreach (var day in Enumerable.Range(1, 9))
            line.Add(Entry(Postfix.Sent("a@example.net", $"Nov  {day} 10:00:00")));

        var figures = line.ToTimeLine();
        figures.IsByHour.Should().BeFalse();
        figures.Periods.Select(period => period.Start.Day).Should().Equal(1, 2, 3);
        (figures.Others.Sent, figures.Total.Sent).Should().Be((6, 9));
    }

    [Theory]
    [InlineData(true, "Nov  2 10:00:00", "Nov  1 10:59:59", "Nov  2 10:30:00")]
    [InlineData(true, "Nov  1 10:00:00", "Nov  3 10:00:00")]
    [InlineData(false, "Nov  1 10:00:00", "Nov  3 10:00:01")]
    [InlineData(false, "Nov  9 10:00:00", "Nov  1 09:00:00", "Nov  9 23:00:00", "Nov  1 10:00:00")]
    public void Two_days_are_shown_by_hours_and_more_by_days(bool isByHour, params string[] times)
    {
        var line = new TimeLineTally(100);
        foreach (var time in times)
            line.Add(Entry(Postfix.Failed("a@example.net", Postfix.Full, time)));

        var figures = line.ToTimeLine();
        figures.IsByHour.Should().Be(isByHour);
        figures.Periods.Should().BeInAscendingOrder(period => period.Start).And.HaveCount(2);
        figures.Periods.Should().OnlyContain(period => period.Causes[SmtpCause.MailboxFull] == period.Counts.Bounced);
        figures.Total.Bounced.Should().Be(times.Length);
    }

    [Theory]
    [InlineData(LogSide.Ours, Postfix.Blocked)]
    [InlineData(LogSide.Ours, Postfix.Unknown)]
    [InlineData(LogSide.Theirs, Postfix.Full)]
    [InlineData(LogSide.Nobody, Postfix.Greylisted)]
    public void A_failure_has_one_side_that_can_mend_it(object side, string said) => LogSides.Of(Entry(Postfix.Failed("a@example.net", said))).Should().Be((LogSide)side);

    [Fact]
    public void Where_the_server_itself_refuses_the_sides_are_changed() => LogSides.Of(Entry(Postfix.Rejected("a@example.net"))).Should().Be(LogSide.Theirs);

    [Fact]
    public void Five_causes_at_most_are_to_be_looked_at_first_three_of_them_ours()
    {
        string[] texts =
        [
            Postfix.Full, "450 4.4.2 Connection timed out", Postfix.Greylisted, Postfix.Unknown, Postfix.Blocked, "552 5.3.4 Message too large", "550 5.7.26 SPF check failed", "554 5.4.6 Too many hops",
        ];
        var causes = new CauseTally();
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            var entry = Entry(Postfix.Failed("a@example.net", text));
            for (var count = texts.Length - i; count > 0; count--)
                causes.Add("-", entry, LogSides.Of(entry));
        }

        var first = LogPriorities.Of(causes.ToCauses());

        first.Should().HaveCount(5);
        first.Take(3).Should().OnlyContain(cause => cause.IsOurs).And.BeInDescendingOrder(cause => cause.Concern);
        first.Skip(3).Should().BeInDescendingOrder(cause => cause.Concern);
        first[3].Cause.Should().Be(SmtpCause.MailboxFull);
    }

    private static MailLogEntry Entry(string line)
    {
        MailLog.TryReadLine(line.TrimEnd('\n'), out var entry, new MailLogOptions { Year = 2026, Offset = TimeSpan.Zero }).Should().BeTrue(line);
        return entry!;
    }
}
