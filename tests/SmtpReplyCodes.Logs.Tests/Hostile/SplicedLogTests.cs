namespace SmtpReplyCodes.Logs.Tests.Hostile;

/// <summary>Where several systems write into one log, each is read as if it were alone.</summary>
public class SplicedLogTests
{
    /// <summary>Logs as one syslog holds them.</summary>
    private static readonly string[] Names =
    [
        "courier/syslog", "dovecot/syslog-versions", "exim/stamps", "msmtp/several-multiline-syslog", "opensmtpd/maillog", "postfix/hard", "postfix/plain", "qmail/splogger-interleaved", "sendmail/hard", "sendmail/plain",
    ];

    public static TheoryData<string, string> Pairs => [.. from first in Names from second in Names where string.CompareOrdinal(first, second) < 0 && first.Split('/')[0] != second.Split('/')[0] select (first, second)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Line_by_line(string first, string second)
    {
        var (one, other) = (SpecimenFile.Lines(first), SpecimenFile.Lines(second));
        var spliced = new List<byte[]>();
        for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
            spliced.AddRange([.. one.Skip(i).Take(1), .. other.Skip(i).Take(1)]);

        var (entries, _) = await ReadLog.All(SpecimenFile.Join(spliced));

        (await Texts(first)).Should().BeSubsetOf(entries.Select(ReadLog.Text));
        (await Texts(second)).Should().BeSubsetOf(entries.Select(ReadLog.Text));
        entries.Should().HaveCount((await Texts(first)).Count + (await Texts(second)).Count);
    }

    private static async Task<List<string>> Texts(string name) => [.. (await ReadLog.All(SpecimenFile.Join(SpecimenFile.Lines(name)))).Entries.Select(ReadLog.Text)];
}
