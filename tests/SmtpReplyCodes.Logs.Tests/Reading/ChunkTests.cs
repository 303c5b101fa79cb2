namespace SmtpReplyCodes.Logs.Tests.Reading;

/// <summary>However the bytes of a log come, it tells the same.</summary>
public class ChunkTests
{
    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_specimen_tells_the_same_in_pieces_of_any_size(string specimen)
    {
        var bytes = SpecimenFile.Bytes(specimen);
        var whole = await ReadLog.All(bytes);
        foreach (var size in new[] { 1, 2, 3, 7, 4_096 })
        {
            var (entries, reader) = await ReadLog.All(new MadeStream([bytes], size));

            entries.Select(entry => (entry.LineNumber, ReadLog.Text(entry))).Should().Equal(whole.Entries.Select(entry => (entry.LineNumber, ReadLog.Text(entry))), "that is what pieces of {0} bytes tell", size);
            (reader.LinesRead, reader.BytesRead, reader.LinesSkipped).Should().Be((whole.Reader.LinesRead, bytes.Length, whole.Reader.LinesSkipped));
        }
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_specimen_tells_the_same_with_either_line_end_and_without_the_last_one(string specimen)
    {
        var lines = SpecimenFile.Lines(specimen);
        var whole = await ReadLog.All(SpecimenFile.Bytes(specimen));
        byte[] carriageReturns = [.. lines.SelectMany(line => line.Append((byte)'\r').Append((byte)'\n'))];
        foreach (var log in new[] { SpecimenFile.Join(lines), SpecimenFile.Join(lines)[..^1], carriageReturns, carriageReturns[..^1] })
        {
            var (entries, _) = await ReadLog.All(log);

            entries.Select(entry => (entry.LineNumber, ReadLog.Text(entry))).Should().Equal(whole.Entries.Select(entry => (entry.LineNumber, ReadLog.Text(entry))));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(700)]
    public async Task Long_lines_are_skipped_in_pieces_of_any_size(int size)
    {
        var log = string.Join('\n', ReadLog.Bounce("a@example.org"), new string('x', 1_024), new string('x', 1_025), ReadLog.Bounce("b@example.org"), new string('x', 5_000), ReadLog.Bounce("c@example.org"), new string('x', 1_026));

        var (entries, reader) = await ReadLog.All(new MadeStream([System.Text.Encoding.UTF8.GetBytes(log)], size), new MailLogOptions { MaxLineLength = 1_024 });

        entries.Select(entry => (entry.LineNumber, entry.Recipient)).Should().Equal((1, "a@example.org"), (4, "b@example.org"), (6, "c@example.org"));
        (reader.LinesRead, reader.LinesSkipped).Should().Be((7, 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(700)]
    [InlineData(100_000)]
    public async Task Binary_lines_are_skipped_in_pieces_of_any_size(int size)
    {
        var log = string.Join('\n', "\0", ReadLog.Bounce("a@example.org"), new string('x', 1_025) + "\0", ReadLog.Bounce("b@example.org", "\u0001"), "", ReadLog.Bounce("c@example.org"), ReadLog.Bounce("d@example.org") + "\u0006");

        var (entries, reader) = await ReadLog.All(new MadeStream([System.Text.Encoding.UTF8.GetBytes(log)], size), new MailLogOptions { MaxLineLength = 1_024 });

        entries.Select(entry => (entry.LineNumber, entry.Recipient)).Should().Equal((2, "a@example.org"), (6, "c@example.org"));
        reader.Warnings.Should().Equal("1 line skipped as too long, the first is line 3.", "3 lines skipped as binary, the first is line 1.");
    }
}
