using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>Remembering time and host of the line before changes nothing.</summary>
public class RecentHeadTests
{
    private const int Seed = 10;

    [Fact]
    public void Lines_in_any_order_have_the_heads_that_they_have_alone()
    {
        var heads = new RecentHead();
        var lines = SpecimenFile.All.SelectMany(SpecimenFile.Lines).ToArray();
        var shuffled = lines.ToArray();
        new Random(Seed).Shuffle(shuffled);
        foreach (var line in lines.Concat(shuffled))
        {
            var (head, alone) = (Text(heads.Read(line)), Text(LineHead.Read(line)));

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
        var heads = new RecentHead();
        heads.Read(System.Text.Encoding.UTF8.GetBytes(before));
        var bytes = System.Text.Encoding.UTF8.GetBytes(line);

        Text(heads.Read(bytes)).Should().Be(Text(LineHead.Read(bytes)));
    }

    private static string Text(in LineHead head) => $"{head.Time} {head.Stamp} {head.Program} {head.Message}";
}
