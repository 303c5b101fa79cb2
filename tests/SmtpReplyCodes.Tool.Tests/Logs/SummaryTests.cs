using System.Text;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>The page that sums up logs.</summary>
public class SummaryTests
{
    private static readonly string[] Tables = ["By hour", "Domains", "Relays", "Providers", "Mail systems"];

    private static readonly string Log = string.Concat(
        Postfix.Failed("a@example.net", Postfix.Unknown),
        Postfix.Failed("b@example.net", Postfix.Unknown, "Nov 23 11:00:00"),
        Postfix.Failed("c@EXAMPLE.NET", Postfix.Greylisted, "Nov 23 11:10:00"),
        Postfix.Failed("d@example.org", Postfix.Blocked, "Nov 23 12:30:00", "mx.example.org"),
        Postfix.Sent("e@example.org", "Nov 23 12:59:59", "mx.example.org"),
        Postfix.Noise(),
        Postfix.Rejected("f@example.com", "Nov 23 12:59:59"));

    [Fact]
    public async Task Says_how_much_was_read_and_what_came_of_it()
    {
        var summary = await Summary(Log);

        summary.Row("Logs").Should().Be("1 log, 7 lines");
        summary.Row("Time").Should().Be("2026-11-23 10:00:00 +00:00 to 2026-11-23 12:59:59 +00:00");
        summary.Row("Attempts").Should().Be("6: ░ 1 sent, ▒ 1 deferred, ▓ 3 bounced, █ 1 rejected");
        summary.Row("Hard bounces").Should().Be("2: a@example.net, b@example.net");
        summary.Headings.Should().Equal("What to do first", "Causes", "By hour", "Domains", "Relays", "Mail systems", "Said most often");
    }

    [Fact]
    public async Task Tables_show_outcomes_and_a_bar()
    {
        var summary = await Summary(Log);

        summary.Section("Domains").Should().Equal("sent deferred bounced rejected", "example.net - 1 2 - ▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓", "example.org 1 - 1 - ▓▓▓▓▓", "example.com - - - 1 █████");
        summary.Section("By hour").Should().Equal(
            "sent deferred bounced rejected", "2026-11-23 10:00 - - 1 - ▓▓▓▓▓", "2026-11-23 11:00 - 1 1 - ▒▒▒▒▒▒▓▓▓▓▓", "2026-11-23 12:00 1 - 1 1 ░░░░░▓▓▓▓▓▓█████");
        summary.Section("Causes")[1].Should().Be("user-unknown - 2 - ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓");
    }

    [Fact]
    public async Task What_is_ours_to_mend_comes_first_with_the_advice_and_an_example()
    {
        var summary = await Summary(string.Concat(Enumerable.Repeat(Postfix.Failed("c@example.net", Postfix.Greylisted), 5)) + Log);

        var lines = summary.Section("What to do first");
        lines.Select(line => string.Join(' ', line.Split(' ').Take(5))).Should().ContainInOrder("user-unknown 2, ours to mend:", "poor-reputation 1, ours to mend:", "greylisted 6: retry: Leave the");
        string.Join(' ', lines).Should().Contain("d@example.org: 554 5.7.1 Blocked");
    }

    [Fact]
    public async Task What_the_server_refused_of_others_is_not_for_us_to_mend()
    {
        var summary = await Summary(Log);

        summary.Section("Causes").Should().Contain(line => line.StartsWith("relay-denied ", StringComparison.Ordinal));
        summary.Section("What to do first").Should().NotContain(line => line.StartsWith("relay-denied ", StringComparison.Ordinal));
        summary.Row("To mend").Should().Be("3 ours, 1 nobody's, 1 the other side's");
    }

    [Fact]
    public async Task Every_table_adds_up_to_the_totals()
    {
        var log = string.Concat(Enumerable.Range(0, 400).Select(Any));

        var summary = await Summary(log);

        var totals = new Dictionary<string, long> { ["sent"] = 67, ["deferred"] = 67, ["bounced"] = 200, ["rejected"] = 66 };
        foreach (var table in Tables.Append("By day").Where(summary.Headings.Contains))
            summary.Sums(table).Should().Equal(totals, table);
        totals.Remove("sent");
        summary.Sums("Causes").Should().Equal(totals);
        summary.Row("Attempts").Should().StartWith("400: ");
    }

    [Fact]
    public async Task A_log_of_more_than_two_days_is_shown_by_days_the_latest_ones()
    {
        var log = string.Concat(Enumerable.Range(1, 30).SelectMany(day => new[] { 9, 10 }.Select(month => Postfix.Sent("a@example.net", $"{(month == 9 ? "Sep" : "Oct")} {day,2} 10:00:00"))).OrderByDescending(line => line, StringComparer.Ordinal));

        var days = (await Summary(log)).Section("By day");

        days.Should().HaveCount(33);
        days[1].Should().Be("before 29");
        days[^1].Should().StartWith("Fri 2026-10-30 1 ░");
    }

    [Fact]
    public async Task Rare_ones_of_many_are_one_row()
    {
        var rows = (await Summary(string.Concat(Enumerable.Range(0, 30).Select(i => Postfix.Failed($"user@d{i}.example", Postfix.Unknown))))).Section("Domains");

        rows.Should().HaveCount(12);
        rows[^1].Should().Be("20 others 20");
    }

    [Fact]
    public async Task Of_nothing_is_short()
    {
        var summary = await Summary(Postfix.Noise());

        summary.Row("Attempts").Should().Be("0");
        summary.Headings.Should().BeEmpty();
    }

    [Fact]
    public async Task Shows_foreign_text_without_its_control_characters()
    {
        var text = (await LogsRun.With(Postfix.Failed("a\u001b[31m@example.net", "550 5.1.1 User unknown \u001b[2J\u202e [red]x[/] :heart:"))).Text;

        text.Should().NotContainAny("\u001b", "\u202e").And.Contain("[red]x[/] :heart:");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    public async Task Fits_the_terminal(int width)
    {
        var log = string.Concat(Enumerable.Range(0, 400).Select(Any)) +
            Postfix.Failed($"{new string('x', 60)}@{new string('d', 50)}.example", $"550 5.1.1 {new string('y', 300)}", relay: $"{new string('h', 60)}.mail.protection.example");
        using var output = new MemoryStream();
        using var host = new ToolHost(new MemoryStream(Encoding.UTF8.GetBytes(log)), output, TextWriter.Null, isTerminal: false);
        host.Screen.Profile.Width = width;

        (await CommandLine.RunAsync(LogsRun.Arguments(), host)).Should().Be(0);

        Encoding.UTF8.GetString(output.ToArray()).Split('\n').Should().OnlyContain(line => line.Length <= width);
    }

    private static async Task<SummaryText> Summary(string log)
    {
        var run = await LogsRun.With(log);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return new SummaryText(run.Text);
    }

    /// <summary>Lines of all kinds, of many domains, relays and hours.</summary>
    private static string Any(int i)
    {
        var (recipient, time, relay) = ($"user@d{i % 37}.example", $"Nov {10 + (i / 200)} {i % 24:00}:00:00", $"mx{i % 23}.example");
        return (i % 6) switch
        {
            0 => Postfix.Sent(recipient, time, relay),
            1 => Postfix.Failed(recipient, Postfix.Greylisted, time, relay),
            2 => Postfix.Failed(recipient, Postfix.Unknown, time, relay),
            3 => Postfix.Failed(recipient, Postfix.Full, time, relay),
            4 => Postfix.Failed(recipient, Postfix.Blocked, time, relay),
            _ => Postfix.Rejected(recipient, time),
        };
    }
}
