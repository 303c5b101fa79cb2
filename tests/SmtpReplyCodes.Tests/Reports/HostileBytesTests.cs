using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A message may break off anywhere, any of its bytes may be wrong, and two may have run into each other: something is read, and nothing thrown.</summary>
public class HostileBytesTests
{
    /// <summary>So many damaged messages are made of the files each time, spread evenly over all bytes of all of them. Of the small ones every byte has its turn.</summary>
    private const int Samples = 1_500;

    /// <summary>How a byte is damaged; by its place, as each has one turn.</summary>
    private static readonly byte[] Changes = [0x01, 0x20, 0x80, 0xFF, 0x0A];

    private static readonly byte[][] Small = Array.ConvertAll(HostileReport.Small, Encoding.UTF8.GetBytes);

    private static readonly byte[][] Files = [.. Specimen.All.Select(specimen => specimen.Bytes)];

    [Fact]
    public void The_files_are_there() => Files.Should().NotBeEmpty();

    [Fact]
    public void Every_small_message_is_a_report_before_it_is_damaged() =>
        Small.Should().OnlyContain(message => HostileReport.Read(message, null).Kind != DeliveryReportKind.None);

    [Fact]
    public void Every_beginning_of_a_message_is_read() => ForEachByte((message, at) => HostileReport.Read(message.AsSpan(0, at)));

    [Fact]
    public void Every_end_of_a_message_is_read() => ForEachByte((message, at) => HostileReport.Read(message.AsSpan(at)), step: 5);

    [Fact]
    public void Every_byte_may_be_wrong()
    {
        ForEachByte((message, at) =>
        {
            var damaged = message.ToArray();
            damaged[at] ^= Changes[at % Changes.Length];
            HostileReport.Read(damaged);
        });
    }

    [Fact]
    public void Any_two_messages_run_into_each_other()
    {
        var random = new Random(6);
        byte[][] all = [.. Small, .. Files];
        for (var i = 0; i < Samples; i++)
        {
            var (first, second) = (all[random.Next(all.Length)], all[random.Next(all.Length)]);
            HostileReport.Read([.. first.AsSpan(0, random.Next(first.Length)), .. second.AsSpan(random.Next(second.Length))]);
        }
    }

    [Fact]
    public void Bytes_without_any_sense_are_read()
    {
        var random = new Random(7);
        var bytes = new byte[3_000];
        for (var i = 0; i < 100; i++)
        {
            random.NextBytes(bytes);
            HostileReport.Read(bytes);
            HostileReport.Read([.. "Subject: failure\nContent-Type: text/plain; charset=utf-16\n\n"u8, .. bytes]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("From ")]
    [InlineData("\ufeff")]
    [InlineData(":")]
    [InlineData("A:")]
    [InlineData("--")]
    [InlineData("Content-Type: multipart/report; boundary=\n\n--\n--")]
    [InlineData("Content-Type: multipart/report; boundary=\"\"\n\n--\n\n--\n")]
    [InlineData("Content-Type: multipart/mixed\n\n--  \nContent-Type: text/plain\n\nx\n")]
    public void Hardly_anything_is_read(string message) => HostileReport.Read(Encoding.UTF8.GetBytes(message));

    [Theory]
    [InlineData("\ud800")]
    [InlineData("user@example.net \udc00 could not be delivered \ud83d")]
    [InlineData("550 5.1.1 <user@example.net> \ud83d")]
    public void Text_that_is_no_sound_UTF16_is_read(string text) => HostileReport.Check(DeliveryReport.ReadText(text), ReportOptions.Default);

    private static void ForEachByte(Action<byte[], int> read, int step = 1)
    {
        foreach (var message in Small)
        {
            for (var at = 0; at < message.Length; at += step)
                read(message, at);
        }

        var stride = Math.Max(1, Files.Sum(file => file.Length) / Samples);
        var next = stride / 2;
        foreach (var file in Files)
        {
            for (; next < file.Length; next += stride)
                read(file, next);
            next -= file.Length;
        }
    }
}
