using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Logs.Tests.Hostile;

/// <summary>A long line that was made to be slow or to fail takes no more time than one of its length has to.</summary>
[Collection(nameof(Alone))]
public class HostileLineTests
{
    private const int Length = 200_000;

    private static readonly string[] Heads =
    [
        "", "\uFEFF", "<22>", "<22>1 2026-11-23T21:14:33Z mx postfix/smtp 3 - - ", "Nov 23 21:14:33 mx ", "Nov 23 21:14:33 mx postfix/smtp[3]: 4F2A61: to=<", "2026-11-23 21:14:33 1xVb2X-000000001Z3-0abc ** ", "2026-11-23 21:14:33 1xVb2X-000000001Z3-0abc == anna@example.org ",
        "Nov 23 21:14:33 mx sm-mta[3]: 5AN0: to=", "@400000006b04acc32f8a4b1c delivery 1: failure: ", "2026-11-23T21:14:33Z,x,x,FAIL,", "d,2026-11-23 21:14:33+0000,", "2026-11-23T21:14:00.018Z,Internet,08DE,18,10.0.0.5:31001,192.0.2.7:25,<,", "\"SMTPC\"\t1\t2\t\"2026-11-23 21:14:33.123\"\t\"192.0.2.7\"\t\"",
        "Nov 23 21:14:33 host : msmtp: recipients=", "550 5.1.1 to anna@example.org ",
    ];

    private static readonly string[] Units =
    [
        ": to=<", "[", "[Mon ", "(", "((", "{", "\"", "\\\"", "\\", "'", ";", ",", "@", "a@b.example ", "a@b.example,", "<a@b.example>", ">", "550 ", "550-", "550 5.1.1 ", "5.1.1 ", "/", "_", " ", "\t", "=", " H=", " F=<", "] ", "Mon ", "Mon, ", "Nov 23 21:14:33 ",
        "2026-11-23 21:14:33 ", "1795468473.123456 ", "9", ".", "a.", ": ", "x: ", " | ", "\\M-", "\\303", "[ID ", "stdout F ", " said: 550 ", "in reply to ", "dsn=", "status=bounced (", "\u0081", "ä", "\r",
    ];

    public static TheoryData<string> Beginnings => new(Heads);

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task Whatever_is_repeated_behind_it(string head)
    {
        var options = ReadLog.Options with { MaxLineLength = int.MaxValue };
        foreach (var unit in Units)
        {
            var line = Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(unit, Length / unit.Length)));
            var watch = Stopwatch.StartNew();

            var (entries, _) = await ReadLog.All(line, options);
            if (entries.Count > 0)
                ReadLog.Text(entries[0]).Should().NotBeEmpty();

            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1), "\"{0}\" is repeated", unit);
        }
    }
}
