namespace SmtpReplyCodes.Logs.Tests.Hostile;

/// <summary>Bits that are flipped anywhere fail nothing, and change no other line that stands for itself.</summary>
public class FlippedBitTests
{
    private const int Seed = 10, Flips = 60;

    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_flipped_bit_leaves_the_other_lines_as_they_were(string specimen)
    {
        var random = new Random(Seed);
        var lines = SpecimenFile.Lines(specimen);
        var whole = (await ReadLog.All(SpecimenFile.Join(lines))).Entries;
        var alone = whole.Where(entry => entry.LineNumber > 1 && StandsForItself(lines[(int)entry.LineNumber - 1], entry)).ToList();
        for (var flip = 0; flip < Flips; flip++)
        {
            // The first line may be the header of a table.
            var number = random.Next(1, lines.Count);
            if (lines[number].Length == 0 || lines[number][0] == '#')
                continue;
            var flipped = new List<byte[]>(lines) { [number] = Flip(lines[number], random) };

            var (entries, _) = await ReadLog.All(SpecimenFile.Join(flipped));

            entries.Should().AllSatisfy(entry => ReadLog.Text(entry).Should().NotBeEmpty());
            entries.Where(entry => alone.Exists(own => own.LineNumber == entry.LineNumber && own.LineNumber != number + 1)).Select(ReadLog.Text)
                .Should().Equal(alone.Where(entry => entry.LineNumber != number + 1).Select(ReadLog.Text), "in line {0} a bit was flipped: {1}", number + 1, System.Text.Encoding.UTF8.GetString(flipped[number]));
        }
    }

    /// <summary>Whether joining has no part in an entry, nor other entries of its line.</summary>
    private static bool StandsForItself(byte[] line, MailLogEntry entry) => MailLog.TryReadLine(line, out var alone, ReadLog.Options) && ReadLog.Text(alone) == ReadLog.Text(entry);

    private static byte[] Flip(byte[] line, Random random)
    {
        var flipped = (byte[])line.Clone();
        do
        {
            line.CopyTo(flipped, 0);
            flipped[random.Next(line.Length)] ^= (byte)(1 << random.Next(8));
        }
        while (flipped.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') >= 0);
        return flipped;
    }
}
