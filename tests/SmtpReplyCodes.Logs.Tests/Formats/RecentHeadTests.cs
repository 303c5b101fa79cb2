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
    public void What_stands_behind_the_same_time_and_host_may_differ(string before, string line)
    {
        var heads = new RecentHead(new FormsByProgram(LogForms.Default.OfLines));
        Text(heads, System.Text.Encoding.UTF8.GetBytes(before));
        var bytes = System.Text.Encoding.UTF8.GetBytes(line);

        Text(heads, bytes).Should().Be(Text(LineHead.Read(bytes)));
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

    private static string Text(RecentHead heads, ReadOnlySpan<byte> line)
    {
        heads.Read(line);
        return $"{heads.Time} {heads.Stamp} {heads.Program} {heads.Message}";
    }

    private static string Text(in LineHead head) => $"{head.Time} {head.Stamp} {head.Program} {head.Message}";
}
