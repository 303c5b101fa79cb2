using System.Text;
using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>A line alone: as text and as bytes, with its end and without, and as the reader has it.</summary>
public class TryReadLineTests
{
    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public async Task A_line_alone_tells_what_the_reader_has_of_a_log_of_that_line(string specimen)
    {
        foreach (var line in SpecimenFile.Lines(specimen))
        {
            var isRead = MailLog.TryReadLine(line, out var entry, ReadLog.Options);

            entry.Should().Match<MailLogEntry?>(read => read == null || read.LineNumber == 0);
            if (!isRead)
                continue;
            var (entries, _) = await ReadLog.All(line);
            ReadLog.Text(entries[0]).Should().Be(ReadLog.Text(entry));
        }
    }

    [Fact]
    public void What_was_read_before_and_by_others_changes_nothing()
    {
        var lines = SpecimenFile.All.SelectMany(SpecimenFile.Lines).ToArray();
        var alone = lines.Select(line => ReadLog.Text(ByFreshForms(line))).ToArray();
        Parallel.For(0, 8, thread =>
        {
            var order = Enumerable.Range(0, lines.Length).ToArray();
            new Random(thread).Shuffle(order);
            foreach (var i in order)
            {
                MailLog.TryReadLine(lines[i], out var entry, ReadLog.Options);
                ReadLog.Text(entry).Should().Be(alone[i], "that is the line {0}", Encoding.UTF8.GetString(lines[i]));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public void Text_and_bytes_tell_the_same_with_any_end_of_the_line(string specimen)
    {
        foreach (var line in SpecimenFile.Lines(specimen))
        {
            MailLog.TryReadLine(line, out var expected, ReadLog.Options);
            foreach (var end in new[] { "", "\n", "\r\n", "\r" })
            {
                var text = Encoding.UTF8.GetString(line) + end;
                MailLog.TryReadLine(text, out var ofText, ReadLog.Options);
                MailLog.TryReadLine(Encoding.UTF8.GetBytes(text), out var ofBytes, ReadLog.Options);

                ReadLog.Text(ofText).Should().Be(ReadLog.Text(expected));
                ReadLog.Text(ofBytes).Should().Be(ReadLog.Text(expected));
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("noise")]
    [InlineData("\ud800")]
    public void What_tells_nothing_gives_nothing(string? line)
    {
        MailLog.TryReadLine(line, out var entry).Should().BeFalse();
        entry.Should().BeNull();
    }

    [Fact]
    public void Nothing_is_known_of_other_lines()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry).Should().BeTrue();

        (entry!.Sender, entry.LineNumber, entry.QueueId).Should().Be((null, 0, "4F2A61"));
    }

    [Fact]
    public void A_mark_of_the_byte_order_is_passed_over() => MailLog.TryReadLine("\uFEFF" + ReadLog.Bounce("anna@example.org"), out _).Should().BeTrue();

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(2026, null, null)]
    [InlineData(null, 1, null)]
    [InlineData(2026, 1, "2026-11-23T21:14:33+01:00")]
    public void Without_year_and_offset_a_time_is_not_known_but_as_it_stands(int? year, int? hours, string? time)
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry, new MailLogOptions { Year = year, Offset = hours is { } h ? TimeSpan.FromHours(h) : null });

        entry!.RawTime.Should().Be("Nov 23 21:14:33");
        entry.Time?.ToString("yyyy-MM-ddTHH:mm:sszzz", null).Should().Be(time);
        (entry.Time is null).Should().Be(time is null);
    }

    [Fact]
    public void What_tells_its_own_time_needs_no_options()
    {
        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org").Replace("Nov 23 21:14:33", "2026-11-23T21:14:33.5+01:00", StringComparison.Ordinal), out var entry);

        entry!.Time.Should().Be(new DateTimeOffset(2026, 11, 23, 21, 14, 33, 500, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Only_the_forms_of_the_system_are_tried_that_the_options_name()
    {
        var line = ReadLog.Bounce("anna@example.org");

        MailLog.TryReadLine(line, out _, new MailLogOptions { MailSystem = MailSystem.Find("exim") }).Should().BeFalse();
        MailLog.TryReadLine(line, out var entry, new MailLogOptions { MailSystem = MailSystem.Find("postfix") }).Should().BeTrue();
        entry!.MailSystem!.Id.Should().Be("postfix");
    }

    [Fact]
    public void The_classifier_of_the_options_diagnoses()
    {
        var classifier = SmtpClassifier.Default.Prepend([new SmtpRule { Id = "own/full", Cause = SmtpCause.MailboxFull, Any = ["user unknown"] }]);

        MailLog.TryReadLine(ReadLog.Bounce("anna@example.org"), out var entry, new MailLogOptions { Classifier = classifier });

        entry!.Reply.Cause.Should().Be(SmtpCause.MailboxFull);
    }

    [Fact]
    public void Many_threads_may_read_at_once()
    {
        var expected = SpecimenFile.Lines("postfix/plain").ConvertAll(Read);

        Parallel.For(0, 40, _ => SpecimenFile.Lines("postfix/plain").ConvertAll(Read).Should().Equal(expected));

        static string Read(byte[] line) => MailLog.TryReadLine(line, out var entry, ReadLog.Options) ? ReadLog.Text(entry) : "nothing";
    }

    private static MailLogEntry? ByFreshForms(byte[] line)
    {
        var entries = new List<MailLogEntry>();
        var text = line.AsSpan().TrimEnd("\r\n"u8);
        if (!LogText.IsBinary(text))
            new LogInterpreter(LogForms.Default, ReadLog.Options).Read(text, 0, entries);
        return entries.FirstOrDefault();
    }
}
