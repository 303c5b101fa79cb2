using System.Text;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What is no report's own is not copied: memory depends on the options, not on the message.</summary>
public class HostileMemoryTests
{
    private const int Size = 20_000_000, Most = 1_000_000;

    [Theory]
    [InlineData("Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n")]
    [InlineData("Content-Type: text/plain\nContent-Disposition: attachment\n\n")]
    [InlineData("Content-Type: message/rfc822\n\nSubject: x\n\n")]
    public void A_large_attachment_is_not_copied(string header)
    {
        var attachment = HostileReport.Repeat(new string('A', 76) + "\n", Size / 77);
        var message = Encoding.ASCII.GetBytes(MadeReport.Text("user@example.net", "550 5.1.1 unknown").Replace("\n--=_b--", $"\n--=_b\n{header}{attachment}\n--=_b--", StringComparison.Ordinal));

        AllocatedBy(message).Should().BeLessThan(Most);
    }

    [Theory]
    [InlineData("\n", "x")]
    [InlineData("", "Subject: ")]
    [InlineData("", "X: y\n")]
    [InlineData("", "From \n")]
    [InlineData("Content-Type: text/html\n\n", "<p>")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n")]
    [InlineData("Content-Type: multipart/mixed\n\n", "--b\nContent-Type")]
    public void A_large_message_is_not_copied(string headers, string unit)
    {
        var message = Encoding.ASCII.GetBytes("Subject: x\n" + headers + HostileReport.Repeat(unit, Size / unit.Length));

        AllocatedBy(message).Should().BeLessThan(4 * Most);
    }

    [Fact]
    public void A_large_body_without_header_is_not_decoded_as_a_whole() => AllocatedBy(Encoding.ASCII.GetBytes(HostileReport.Repeat("mail to ", Size / 8))).Should().BeLessThan(8 * Most);

    private static long AllocatedBy(byte[] message)
    {
        HostileReport.Read(Encoding.ASCII.GetBytes(HostileReport.Small[0]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        DeliveryReport.Read(message);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
