using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Formats;

/// <summary>Remembering time and host of the line before changes nothing.</summary>
public class RecentHeadTests
{
    private const int Seed = 10;

    [Fact]
    public void Lines_in_any_order_have_the_heads_that_they_have_alone()
    {
        var heads = new RecentHead(new FormsByProgram(LogForms.Default.OfLines));
        var lines = SpecimenFile.All.SelectMany(SpecimenFile.Lines).ToArray();
        var shuffled = lines.ToArray();
        new Random(Seed).Shuffle(shuffled);
        foreach (var line in lines.Concat(shuffled))
        {
            var (head, alone) = (Text(heads, line), Text(LineHead.Read(line)));

            head.Should().Be(alone, "that is the line {0}", System.Text.Encoding.UTF8.GetString(line));
        }
    }

    [Theory]
    [InlineData("Nov 23 21:14:33 a: b", "Nov 23 21:14:33 mx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx ")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx a:")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx c[4]: 2026-11-23 21:14:34 d")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx 2026-11-23 21:14:34 c: d")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:33 mx c: [ID 8 mail.info] d")]
    [InlineData("Nov 23 21:14:33 mx a[4]: 2026-11-23 21:14:34 b", "Nov 23 21:14:33 mx a: b")]
    [InlineData("2026-11-23 21:14:33 [47] a: b", "2026-11-23 21:14:33 [47] c d")]
    [InlineData("2026-11-23 21:14:33 [47] a: b", "2026-11-23 21:14:33 a: b")]
    [InlineData("Nov 23 21:14:33 mx postfix/smtp[4]: b", "Nov 23 21:14:33 mx postfix/smtpd[4]: b")]
    [InlineData("Nov 23 21:14:33 mx postfix/smtpd[4]: b", "Nov 23 21:14:33 mx postfix/smtp[4]: b")]
    [InlineData("Nov 23 21:14:33 mx a[4]: b", "Nov 23 21:14:33 mx a[]: b")]
    [InlineData("Nov 23 21:14:33 mx a[4]: b", "Nov 23 21:14:33 mx a[4]b: c")]
    [InlineData("Nov 23 21:14:33 mx a[4]: b", "Nov 23 21:14:33 mx a[4: b")]
    [InlineData("Nov 23 21:14:33 mx a[4]: b", "Nov 23 21:14:33 mx a[4")]
    [InlineData("Nov 23 21:14:33 mx a[4]: b", "Nov 23 21:14:33 mx a[4]: ")]
    public void What_stands_behind_the_same_time_and_host_may_differ(string before, string line) => HasTheHeadThatItHasAlone(before, line);

    [Theory]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:34 mx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Dec  1 00:00:00 mx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:99 mx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:34 my a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:34.5 mx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 3 21:14:34 mxx a: b")]
    [InlineData("Nov 23 21:14:33 mx a: b", "Nov 23 21:14:34")]
    [InlineData("Nov 23 2026 21:14:33 mx a: b", "Nov 24 2026 21:14:33 mx a: b")]
    [InlineData("2026-11-23T21:14:33+01:00 mx a: b", "2026-11-23T21:14:33+02:00 mx a: b")]
    [InlineData("2026-11-23 21:14:33 Nov 23 21:14:33 mx a: b", "2026-11-23 21:14:34 Nov 23 21:14:33 mx a: b")]
    [InlineData("Nov 23 21:14:33 2026-11-23 21:14:33 mx a: b", "Nov 23 21:14:34 2026-11-23 21:14:33 mx a: b")]
    public void The_time_alone_may_differ(string before, string line) => HasTheHeadThatItHasAlone(before, line);

    [Fact]
    public void A_time_that_was_none_is_not_remembered()
    {
        var heads = new RecentHead(new FormsByProgram(LogForms.Default.OfLines));
        foreach (var line in new[] { "Nov 23 21:14:33 mx a: b", "Nov 23 21:14:34 mx 2026-11-23 21:14:35 c: d", "Nov 23 21:14:34 mx a: b", "Nov 23 21:14:35 mx a: [ID 8 mail.info] b", "Nov 23 21:14:33 mx a: b" })
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(line);

            Text(heads, bytes).Should().Be(Text(LineHead.Read(bytes)));
        }
    }

    [Theory]
    [InlineData("Nov 23 21:14:33 mx postfix/smtp[4]: a b", "postfix")]
    [InlineData("Nov 23 21:14:34 mx dovecot: a b", "dovecot")]
    [InlineData("Nov 23 21:14:33 mx postfix(x)[4]: a b", "")]
    [InlineData("Nov 23 21:14:33 mx cron[4]: a b", "")]
    public void A_line_may_be_of_the_forms_whose_tag_it_has(string line, string form)
    {
        var heads = new RecentHead(new FormsByProgram(LogForms.Default.OfLines));
        var bytes = System.Text.Encoding.UTF8.GetBytes(line);

        for (var time = 0; time < 3; time++)
            string.Join(' ', heads.Read(bytes).Where(_ => heads.IsTagged).Select(taking => taking.Id)).Should().Be(form);
    }

    private static void HasTheHeadThatItHasAlone(string before, string line)
    {
        var heads = new RecentHead(new FormsByProgram(LogForms.Default.OfLines));
        Text(heads, System.Text.Encoding.UTF8.GetBytes(before));
        var bytes = System.Text.Encoding.UTF8.GetBytes(line);

        Text(heads, bytes).Should().Be(Text(LineHead.Read(bytes)));
    }

    private static string Text(RecentHead heads, ReadOnlySpan<byte> line)
    {
        heads.Read(line);
        return $"{heads.Time} {heads.Stamp} {heads.Program} {heads.Message}";
    }

    private static string Text(in LineHead head) => $"{head.Time} {head.Stamp} {head.Program} {head.Message}";
}
