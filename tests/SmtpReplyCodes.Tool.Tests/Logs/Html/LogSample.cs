using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Logs;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>Figures to show.</summary>
internal static class LogSample
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(1));

    /// <summary>What servers answer, and how often among thousand attempts.</summary>
    private static readonly (int Often, MailLogOutcome Outcome, string Reply)[] Replies =
    [
        (42, MailLogOutcome.Bounced, "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table"),
        (11, MailLogOutcome.Bounced, "550-5.7.26 This mail has been blocked because the sender is unauthenticated. The domain requires SPF or DKIM. gsmtp"),
        (16, MailLogOutcome.Deferred, "450 4.2.0 <anna@example.org>: Recipient address rejected: Greylisted, try again in 300 seconds"),
        (12, MailLogOutcome.Deferred, "421 4.7.0 [TSS04] Messages from 192.0.2.17 temporarily deferred due to unexpected volume"),
        (9, MailLogOutcome.Bounced, "550 5.7.1 Unfortunately, messages from [192.0.2.17] were not sent. Part of their network is on our block list (S3140)."),
        (7, MailLogOutcome.Deferred, "452 4.2.2 The mailbox anna@example.org is over quota"),
        (5, MailLogOutcome.Deferred, "connect to mx.example.org[203.0.113.7]:25: Connection timed out"),
        (5, MailLogOutcome.Bounced, "552 5.3.4 Message size exceeds fixed limit"),
        (4, MailLogOutcome.Bounced, "Host or domain name not found. Name service error for name=exmaple.org type=MX: Host not found"),
        (3, MailLogOutcome.Bounced, "550 5.7.25 The IP address sending this message does not have a PTR record"),
        (2, MailLogOutcome.Deferred, "451 4.3.0 Temporary lookup failure"),
        (1, MailLogOutcome.Bounced, "554 5.6.0 Message contains a virus: EICAR"),
        (25, MailLogOutcome.Rejected, "554 5.7.1 <anna@example.org>: Relay access denied"),
        (20, MailLogOutcome.Rejected, "550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown in local recipient table"),
        (3, MailLogOutcome.Bounced, "554 Transaction failed"),
    ];

    private static readonly string[] Domains =
        ["example.org", "example.net", "mail.example", "shop.example", "news.example.org", "school.example", "a-very-long-name-of-a-department.of-a-large-university.example", "city.example", "club.test", "post.example", "box.example", "letters.test", "one.example", "two.example"];

    public static LogFigures Of(params IEnumerable<Attempt> attempts)
    {
        var tally = new LogTally();
        foreach (var attempt in attempts)
            tally.Add("mail.log", attempt.ToEntry());
        tally.AddFile(new LogFile("mail.log", 1_000, 0, []));
        return tally.ToFigures();
    }

    /// <summary>Figures by a name, for tables of tests.</summary>
    public static LogFigures Named(string name) => name switch
    {
        "empty" => Of(),
        "all sent" => Of(Attempt.Sent(), Attempt.Sent()),
        "one failure" => Of(new Attempt(MailLogOutcome.Bounced, "550 5.1.1 No such user")),
        "without times" => Of(Server(200, TimeSpan.FromDays(1)).Select(attempt => attempt with { Time = null })),
        "one hour" => Of(Server(200, TimeSpan.FromMinutes(50))),
        "one day" => Of(Server(1_000, TimeSpan.FromDays(1))),
        "one week" => Of(Server(3_000, TimeSpan.FromDays(7))),
        "400 days" => Of(Server(5_000, TimeSpan.FromDays(400))),
        "every cause" => EveryCause(),
        "hostile" => Of(HostileText.Attempts),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>A failure of each cause there is, in one hour.</summary>
    private static LogFigures EveryCause()
    {
        var one = Of(new Attempt(MailLogOutcome.Bounced, "550 5.1.1 No such user"));
        ImmutableArray<SmtpCause> causes = [.. Enum.GetValues<SmtpCause>()];
        var counts = new OutcomeCounts(0, 0, causes.Length, 0);
        var sides = ImmutableSortedDictionary<LogSide, long>.Empty.Add(LogSide.Ours, 1);
        return one with
        {
            Total = counts,
            Causes = [.. causes.Select(cause => new LogCause(cause, new OutcomeCounts(0, 0, 1, 0), sides, one.Causes[0].Example))],
            Sides = one.Sides with { Rows = [new OutcomeRow<LogSide>(LogSide.Ours, counts)] },
            TimeLine = one.TimeLine with { Periods = [new LogPeriod(one.TimeLine.Periods[0].Start, counts, causes.ToImmutableSortedDictionary(cause => cause, _ => 1L))] },
            Domains = one.Domains with { Rows = [new OutcomeRow<string>("example.org", counts)] },
            Relays = one.Relays with { Rows = [new OutcomeRow<string>("mx.example.org", counts)] },
        };
    }

    /// <summary>Attempts of a mail server, the same in every run: few at night, an outage, a burst.</summary>
    /// <param name="count">How many.</param>
    /// <param name="span">How long it took.</param>
    public static IEnumerable<Attempt> Server(int count, TimeSpan span)
    {
        var random = new Random(5321);
        for (var i = 0; i < count; i++)
        {
            var time = Monday + (span * Math.Clamp(((double)i / count) + (0.02 * Math.Sin(i / (double)count * 40)), 0, 1));
            var domain = Domains[(int)(Math.Pow(random.NextDouble(), 2.2) * Domains.Length)];
            var draw = random.Next(1_000);
            var (outcome, reply) = (MailLogOutcome.Sent, "250 2.0.0 Ok: queued as 4F2A61");
            foreach (var one in Replies)
            {
                var often = one.Reply.Contains("TSS04", StringComparison.Ordinal) && i * 10 / count is 6 ? one.Often * 6 : one.Often;
                if ((draw -= often) < 0)
                {
                    (outcome, reply) = (one.Outcome, one.Reply);
                    break;
                }
            }

            yield return new Attempt(outcome, reply) { Recipient = $"u{i % 91}@{domain}", Relay = $"mx{i % 2}.{domain}", Time = time, Line = i + 1 };
        }
    }
}
