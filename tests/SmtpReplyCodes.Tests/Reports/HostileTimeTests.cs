using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Four times as much takes about four times as long, whatever it is. The factor parts linear time from quadratic, which takes sixteen times as long.</summary>
public class HostileTimeTests
{
    /// <summary>A quarter of what the tables say is enough for an ordinary run.</summary>
    private const int Share = 4;

    private const int Times = 4, Factor = 8, Runs = 3;

    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(100);

    /// <summary>So much that the limits cut nothing off.</summary>
    private static readonly ReportOptions Unlimited = ReportOptions.Default with { MaxTextLength = int.MaxValue / 8, MaxHeaderBytes = int.MaxValue / 2, MaxRecipients = int.MaxValue, MaxParts = int.MaxValue };

    /// <summary>What is written over and over in a text, and how often at first. A <c>#</c> becomes a number.</summary>
    public static TheoryData<string, int> Units => new()
    {
        { "x", 300_000 }, { " ", 300_000 }, { "\r", 100_000 }, { "\n", 100_000 }, { "<", 100_000 }, { "(", 100_000 }, { "=?", 50_000 }, { "@", 100_000 }, { "\"@", 50_000 }, { "--x\n", 100_000 }, { "From \n", 50_000 },
        { "a@b.example ", 3_000 }, { "a#@b.example ", 3_000 }, { "a@b.example\n", 3_000 }, { "a#@b.example\n", 3_000 }, { "a@b.example\n\n", 3_000 }, { "a@b.example\n\nc@b.example\n\n", 2_000 },
        { "the user a#@b.example could not be reached ", 1_000 }, { "the user a#@b.example could not be reached\n", 1_000 }, { "<a#@b.example>: 550 5.1.1 unknown\n", 1_000 },
        { "could not be delivered ", 5_000 }, { "could not be delivered a#@b.example\n", 1_000 }, { "original message ", 5_000 }, { "----- original message -----\n", 3_000 },
        { "Received: x\nFrom: y\n\ncontact the postmaster\n\n", 2_000 }, { "<<< 550 no\n", 5_000 }, { "<<< 550-no\n", 5_000 }, { "<<< 250 ok\n", 3_000 }, { "250 ok\n", 3_000 }, { "550 a#@b.example ", 2_000 },
    };

    /// <summary>The same for the fields of a delivery status.</summary>
    public static TheoryData<string, int> Fields => new()
    {
        { "Final-Recipient: rfc822; u#@example.net\nAction: failed\nStatus: 5.1.1\n\n", 3_000 }, { "Final-Recipient: rfc822; u#@example.net\n\nAction: failed\n\n", 3_000 },
        { "Diagnostic-Code: x\n", 20_000 }, { "\n", 100_000 }, { "x\n", 100_000 }, { "AAAA", 50_000 }, { "Final-Recipient: rfc822; (a)\n", 5_000 }, { " (a)", 100_000 }, { " 220", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void A_text_is_read_in_linear_time(string unit, int times) =>
        ShouldBeLinear(times, count => HostileReport.WithText("The mail could not be delivered to user@example.net.\n" + Number(unit, count)));

    [Theory]
    [MemberData(nameof(Fields))]
    public void Fields_are_read_in_linear_time(string unit, int times) =>
        ShouldBeLinear(times, count => HostileReport.WithStatus("Final-Recipient: rfc822; user@example.net\nStatus: 5.0.0 (x" + Number(unit, count)));

    [Fact]
    public void Comments_of_a_recipient_are_read_in_linear_time() =>
        ShouldBeLinear(300_000, count => HostileReport.WithStatus($"Final-Recipient: rfc822; {HostileReport.Repeat("(a)", count)}\nAction: failed\n"));

    [Fact]
    public void Recipients_that_the_text_names_too_are_read_in_linear_time()
    {
        ShouldBeLinear(1_000, count => HostileReport.WithStatus(
            HostileReport.Number(count, i => $"Final-Recipient: rfc822; u{i}@example.net\nAction: failed\nStatus: 5.0.0\n\n"),
            HostileReport.Number(count, i => $"<u{i}@example.net>: 550 5.1.1 unknown\n\n")));
        ShouldBeLinear(1_000, count => HostileReport.WithText(
            HostileReport.Number(count, i => $"u{i}@example.net\n"), $"X-Failed-Recipients: {HostileReport.Number(count, i => $"u{i}@example.net,\n ")}z@example.net\n"));
    }

    [Fact]
    public void Recipients_about_whom_the_text_says_the_same_are_read_in_linear_time() =>
        ShouldBeLinear(1_000, count => HostileReport.WithStatus(
            HostileReport.Number(count, i => $"Final-Recipient: rfc822; u{i}@example.net\nAction: failed\nStatus: 5.0.0\n\n"), HostileReport.Repeat("sorry, could not deliver the mail of yours\n", 300)));

    /// <summary>All that stands in front of an address in its line is looked at, but not anew for each of the line's addresses.</summary>
    [Fact]
    public void Addresses_on_one_line_take_hardly_longer_than_on_lines_of_their_own()
    {
        const string Address = "or full@isp.example";
        var onLines = Measure(HostileReport.WithText("could not deliver to\n" + HostileReport.Repeat(Address + "\n", 20_000)), most: default);

        Measure(HostileReport.WithText("could not deliver to\n" + HostileReport.Repeat(Address + " ", 20_000)), most: default).Should().BeLessThan(onLines * 3);
    }

    [Fact]
    public void Paragraphs_that_say_nothing_are_read_in_linear_time()
    {
        ShouldBeLinear(5_000, count => HostileReport.WithText("could not deliver to <user@example.net>:\n" + HostileReport.Repeat("-\n\n", count)));
        ShouldBeLinear(500, count => HostileReport.WithText(HostileReport.Number(count, i => $"x a{i}@b.example ") + ":\n\n" + HostileReport.Repeat(":\n\n", 5 * count)));
    }

    [Fact]
    public void Many_boundaries_are_tried_in_linear_time()
    {
        var nested = HostileReport.Number(20, i => $"--b{i}\nContent-Type: multipart/mixed; boundary=b{i + 1}\n\n");

        ShouldBeLinear(30_000, count => HostileReport.WithText(nested + HostileReport.Repeat("--zz\n", count), "Content-Type: multipart/mixed; boundary=b0\n"));
        ShouldBeLinear(3_000, count => HostileReport.WithText(nested + HostileReport.Repeat("--b9\n\na@b.example\n", count), "Content-Type: multipart/mixed; boundary=b0\n"));
    }

    [Fact]
    public void Header_fields_are_read_in_linear_time()
    {
        ShouldBeLinear(100_000, count => HostileReport.WithText("x", HostileReport.Repeat("X-A: b\n", count)));
        foreach (var unit in new[] { "failed ", "=?a?Q?b?= ", "a, b (", "<a@b.example>, ", "\"" })
        {
            foreach (var field in new[] { "Subject", "From", "To", "X-Failed-Recipients", "Content-Type" })
                ShouldBeLinear(3_000, count => Encoding.UTF8.GetBytes($"{field}: {HostileReport.Repeat(unit, count)}\n\nx"));
        }
    }

    [Fact]
    public void A_long_encoded_status_is_read_in_linear_time()
    {
        var group = Convert.ToBase64String("Final-Recipient: rfc822; user@example.net\nAction: failed\n\n "u8);

        ShouldBeLinear(2_000, count => HostileReport.WithStatus(HostileReport.Repeat(group + "\n", count)));
    }

    private static string Number(string unit, int count) =>
        unit.Contains('#', StringComparison.Ordinal) ? HostileReport.Number(count, i => unit.Replace("#", $"{i}", StringComparison.Ordinal)) : HostileReport.Repeat(unit, count);

    private static void ShouldBeLinear(int count, Func<int, byte[]> make)
    {
        var many = Measure(make(Times * count / Share), most: Noise);
        if (many > Noise)
            many.Should().BeLessThan((Measure(make(count / Share), most: default) * Factor) + Noise);
    }

    /// <summary>The shortest of several runs, as other work on the machine only adds; of what is short already, one run will do.</summary>
    private static TimeSpan Measure(byte[] message, TimeSpan most)
    {
        var shortest = TimeSpan.MaxValue;
        for (var run = 0; run < Runs && shortest > most; run++)
        {
            var clock = Stopwatch.StartNew();
            DeliveryReport.Read(message, Unlimited);
            shortest = clock.Elapsed < shortest ? clock.Elapsed : shortest;
        }

        return shortest;
    }
}
