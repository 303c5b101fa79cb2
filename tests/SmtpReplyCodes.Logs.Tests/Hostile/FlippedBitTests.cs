namespace SmtpReplyCodes.Logs.Tests.Hostile;

/// <summary>Bits that are flipped anywhere fail nothing, and change no other line where lines stand for themselves.</summary>
public class FlippedBitTests
{
    private const int Seed = 10, Flips = 60;

    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_log_with_flipped_bits_is_read(string specimen)
    {
        var random = new Random(Seed);
        var bytes = SpecimenFile.Bytes(specimen);
        for (var flip = 0; flip < Flips; flip++)
        {
            // More of them each time: they stay.
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));

            var (entries, reader) = await ReadLog.All(bytes);

            entries.ForEach(entry => ReadLog.Text(entry).Should().NotBeEmpty());
            reader.BytesRead.Should().Be(bytes.Length);
        }
    }

    [Theory]
    [InlineData("exchange-2013/tracking")]
    [InlineData("exim/old")]
    [InlineData("exim/rejectlog")]
    [InlineData("msmtp/logfile")]
    [InlineData("msmtp/several-multiline-syslog")]
    [InlineData("postfix/door")]
    [InlineData("powermta/plain")]
    [InlineData("sendmail/stamps")]
    public async Task A_flipped_bit_leaves_the_other_lines_as_they_were(string specimen)
    {
        var random = new Random(Seed);
        var lines = SpecimenFile.Lines(specimen);
        var whole = (await ReadLog.All(SpecimenFile.Join(lines))).Entries;
        for (var flip = 0; flip < Flips; flip++)
        {
            // Headers of tables are about all lines.
            var number = random.Next(1, lines.Count);
            if (lines[number].Length == 0 || lines[number][0] == '#')
                continue;
            var flipped = new List<byte[]>(lines) { [number] = Flip(lines[number], random) };

            var (entries, _) = await ReadLog.All(SpecimenFile.Join(flipped));

            Others(entries).Should().Equal(Others(whole), "in line {0} a bit was flipped: {1}", number + 1, System.Text.Encoding.UTF8.GetString(flipped[number]));

            IEnumerable<string> Others(IEnumerable<MailLogEntry> all) => all.Where(entry => entry.LineNumber != number + 1).Select(ReadLog.Text);
        }
    }

    private static byte[] Flip(byte[] line, Random random)
    {
        var flipped = line.ToArray();
        do
        {
            line.CopyTo(flipped, 0);
            flipped[random.Next(line.Length)] ^= (byte)(1 << random.Next(8));
        }
        while (flipped.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') >= 0);
        return flipped;
    }
}
