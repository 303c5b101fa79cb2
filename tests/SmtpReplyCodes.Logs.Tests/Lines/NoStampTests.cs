using System.Text;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Tests.Lines;

/// <summary>What looks like a time stamp and is none.</summary>
public class NoStampTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Nov 31 21:14:33")]
    [InlineData("Nov 0 21:14:33")]
    [InlineData("Nov -3 21:14:33")]
    [InlineData("Nov 123 21:14:33")]
    [InlineData("Feb 30 21:14:33")]
    [InlineData("Feb 29 2025 21:14:33")]
    [InlineData("nov 23 21:14:33")]
    [InlineData("Foo 23 21:14:33")]
    [InlineData("ovD 23 21:14:33")]
    [InlineData("November 23 21:14:33")]
    [InlineData("Nov 23 24:00:00")]
    [InlineData("Nov 23 21:60:33")]
    [InlineData("Nov 23 21:14:61")]
    [InlineData("Nov 23 21:14")]
    [InlineData("Nov 23 9:14:33")]
    [InlineData("Nov 23, 21:14:33")]
    [InlineData("Mon Tue Nov 23 21:14:33")]
    [InlineData("Mon, Tue, 23 Nov 2026 21:14:33")]
    public void Names_and_times_that_do_not_exist(string text) => Read(text).Should().Be(0);

    [Theory]
    [InlineData("2026-13-01 21:14:33")]
    [InlineData("2026-00-01 21:14:33")]
    [InlineData("2026-02-30 21:14:33")]
    [InlineData("2025-02-29 21:14:33")]
    [InlineData("2026-11-00 21:14:33")]
    [InlineData("2026-11-23 24:14:33")]
    [InlineData("2026-11-23 21:14:61")]
    [InlineData("2026-11/23 21:14:33")]
    [InlineData("2026-11-23_21:14:33")]
    [InlineData("2026-11-23 21.14.33")]
    [InlineData("2026-11-23")]
    [InlineData("2026-1-23 21:14:33")]
    [InlineData("31/Feb/2026 21:14:33")]
    [InlineData("23/Nov-2026 21:14:33")]
    [InlineData("23/11/2026 21:14:33")]
    [InlineData("23/Nov/26 21:14:33")]
    [InlineData("[2026-11-23 21:14:33")]
    [InlineData("[2026-11-23 21:14:33)")]
    [InlineData("[[2026-11-23 21:14:33]]")]
    public void Dates_that_do_not_exist_or_are_not_whole(string text) => Read(text).Should().Be(0);

    [Theory]
    [InlineData("@400000006b04acc3")]
    [InlineData("@400000006b04acc32f8a4b1")]
    [InlineData("@400000006b04acc3ffffffff")]
    [InlineData("@000000006b04acc32f8a4b1c")]
    [InlineData("@7fffffffffffffff2f8a4b1c")]
    [InlineData("@ffffffffffffffff2f8a4b1c")]
    [InlineData("@80000000000000002f8a4b1c")]
    [InlineData("@400000006b04acxx2f8a4b1c")]
    [InlineData("1795468473 and more")]
    [InlineData("1795468473. and more")]
    [InlineData("179546847.123456 more")]
    [InlineData("1795468473.1234567890123")]
    [InlineData("99999999999999999999")]
    public void Numbers_that_are_no_seconds(string text) => Read(text).Should().Be(0);

    [Theory]
    [InlineData("Nov 23 2026 21:14:33.123 ")]
    [InlineData("Mon, 23 Nov 2026 21:14:33 +0000 ")]
    [InlineData("[2026-11-23T21:14:33.123456+01:00] ")]
    [InlineData("@400000006b04acc32f8a4b1c ")]
    [InlineData("1795468473.123456 ")]
    [InlineData("Mon Nov 23 21:14:33 2026 ")]
    public void Wherever_a_stamp_is_cut_nothing_fails(string stamp)
    {
        for (var length = 0; length < stamp.Length; length++)
            StampReader.Read(Encoding.UTF8.GetBytes(stamp[..length]), out _).Should().BeInRange(0, length);
    }

    private static int Read(string text) => StampReader.Read(Encoding.UTF8.GetBytes(text), out _);
}
