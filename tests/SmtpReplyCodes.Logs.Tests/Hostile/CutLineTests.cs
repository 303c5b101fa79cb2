namespace SmtpReplyCodes.Logs.Tests.Hostile;

/// <summary>Logs whose lines are cut anywhere are read without failing.</summary>
public class CutLineTests
{
    private const int EveryLine = 4;

    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_line_cut_at_any_byte_fails_nothing(string specimen)
    {
        foreach (var line in SpecimenFile.Lines(specimen).Where((_, i) => i % EveryLine == 0))
        {
            var (entries, reader) = await ReadLog.All(SpecimenFile.Join(Enumerable.Range(0, line.Length + 1).Select(length => line[..length])));

            reader.LinesRead.Should().Be(line.Length + 1);
            entries.ForEach(entry => ReadLog.Text(entry).Should().NotBeEmpty());
        }
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_log_cut_at_any_line_tells_what_the_whole_log_does_up_to_there(string specimen)
    {
        var lines = SpecimenFile.Lines(specimen);
        var whole = (await ReadLog.All(SpecimenFile.Bytes(specimen))).Entries;
        for (var count = 0; count < lines.Count; count++)
        {
            var (entries, _) = await ReadLog.All(SpecimenFile.Join(lines.Take(count)));

            entries.Select(ReadLog.Text).Should().Equal(whole.Where(entry => entry.LineNumber <= count).Select(ReadLog.Text));
        }
    }
}
