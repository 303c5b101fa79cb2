using System.Globalization;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Tests.Mime;

/// <summary>Dates as mail writes them.</summary>
public class MailDateTests
{
    [Theory]
    [InlineData("Thu, 7 Jan 2010 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("7 Jan 2010 12:34:56 -0530", "2010-01-07T12:34:56-05:30")]
    [InlineData("Thu,07 JAN 2010 12:34 +0000", "2010-01-07T12:34:00+00:00")]
    [InlineData("Thu, 7 January 2010 12:34:56 +0000 (GMT)", "2010-01-07T12:34:56+00:00")]
    [InlineData("Thu, 7 Sept. 2010 12:34:56 +0000", "2010-09-07T12:34:56+00:00")]
    [InlineData("jeu., 7 Jan 2010 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("Mar, 7 Jan 2010 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("(a (b)) Thu (c), 7 (d) Jan 2010 (e) 12:34:56 (f) +0100 (CET)", "2010-01-07T12:34:56+01:00")]
    [InlineData("Thu, 7 Jan 2010\r\n 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("Thu 7 Jan 2010 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("Thu, 7-Jan-2010 12:34:56 +0100", "2010-01-07T12:34:56+01:00")]
    [InlineData("Thu, 7-Jan-10 12:34:56 GMT", "2010-01-07T12:34:56+00:00")]
    [InlineData("7 Jan 2010 1:2:3", "2010-01-07T01:02:03+00:00")]
    [InlineData("7 Jan 2010 12:34:56.789 +0000", "2010-01-07T12:34:56.789+00:00")]
    [InlineData("29 Feb 2012 23:59:60 +0000", "2012-02-29T23:59:59+00:00")]
    [InlineData("31 Dec 9999 23:59:59 +0000", "9999-12-31T23:59:59+00:00")]
    public void Rfc_5322_is_read(string text, string date) => ShouldBe(text, date);

    [Theory]
    [InlineData("7 Jan 10 12:34:56 +0000", 2010)]
    [InlineData("7 Jan 49 12:34:56 +0000", 2049)]
    [InlineData("7 Jan 50 12:34:56 +0000", 1950)]
    [InlineData("7 Jan 99 12:34:56 +0000", 1999)]
    [InlineData("7 Jan 110 12:34:56 +0000", 2010)]
    [InlineData("7 Jan 099 12:34:56 +0000", 1999)]
    public void Short_years_are_those_of_the_obsolete_form(string text, int year)
    {
        MailDate.TryRead(text, out var date).Should().BeTrue();
        date.Year.Should().Be(year);
    }

    [Theory]
    [InlineData("GMT", 0)]
    [InlineData("UT", 0)]
    [InlineData("UTC", 0)]
    [InlineData("Z", 0)]
    [InlineData("EST", -5)]
    [InlineData("EDT", -4)]
    [InlineData("CST", -6)]
    [InlineData("CDT", -5)]
    [InlineData("MST", -7)]
    [InlineData("MDT", -6)]
    [InlineData("pst", -8)]
    [InlineData("PDT", -7)]
    [InlineData("JST", 9)]
    [InlineData("MSK", 3)]
    [InlineData("CET", 1)]
    [InlineData("CEST", 2)]
    [InlineData("A", 0)]
    [InlineData("Y", 0)]
    [InlineData("XYZT", 0)]
    [InlineData("Hora oficial", 0)]
    [InlineData("", 0)]
    [InlineData("+02:00", 2)]
    [InlineData("+02", 2)]
    [InlineData("-0000", 0)]
    [InlineData("+0260", 0)]
    [InlineData("+020", 0)]
    [InlineData("+0200 (EST)", 2)]
    [InlineData("+0200 EST", 2)]
    [InlineData("EST +0200", 2)]
    [InlineData("GMT+0200", 2)]
    [InlineData("GMT-0300", -3)]
    public void Zones_are_read_by_name_and_number(string zone, int hours) => ShouldBe("7 Jan 2010 12:34:56 " + zone, FormattableString.Invariant($"2010-01-07T12:34:56{hours:+00;-00}:00"));

    [Theory]
    [InlineData("Thu Jan  7 12:34:56 2010", "2010-01-07T12:34:56+00:00")]
    [InlineData("Thu Jan  7 12:34:56 EST 2010", "2010-01-07T12:34:56-05:00")]
    [InlineData("Thu Jan 7 12:34:56 +0100 2010", "2010-01-07T12:34:56+01:00")]
    [InlineData("Thu Jan 17 12:34:56 2010 +0100", "2010-01-17T12:34:56+01:00")]
    [InlineData("Jan 7, 2010 12:34:56", "2010-01-07T12:34:56+00:00")]
    [InlineData("2010-01-07T12:34:56Z", "2010-01-07T12:34:56+00:00")]
    [InlineData("2010-01-07t12:34:56.5z", "2010-01-07T12:34:56.5+00:00")]
    [InlineData("2010-01-07 12:34:56,123456789 +0100", "2010-01-07T12:34:56.1234567+01:00")]
    [InlineData("2010-01-07T12:34+01:00", "2010-01-07T12:34:00+01:00")]
    [InlineData("2010-01-07T12:34:56-0530", "2010-01-07T12:34:56-05:30")]
    [InlineData("2010-01-07 12:34:56 EST", "2010-01-07T12:34:56-05:00")]
    [InlineData("2010-01-07 12:34:56", "2010-01-07T12:34:56+00:00")]
    public void Asctime_and_iso_8601_are_read(string text, string date) => ShouldBe(text, date);

    [Theory]
    [InlineData("")]
    [InlineData("no date")]
    [InlineData("Thu, 7 Jan 2010")]
    [InlineData("Thu, 7 Jan 12:34:56")]
    [InlineData("Jan 2010 12:34:56")]
    [InlineData("7 2010 12:34:56")]
    [InlineData("0 Jan 2010 12:34:56")]
    [InlineData("32 Jan 2010 12:34:56")]
    [InlineData("29 Feb 2010 12:34:56")]
    [InlineData("7 Jan 2010 24:00:00")]
    [InlineData("7 Jan 2010 12:60:00")]
    [InlineData("7 Jan 2010 12:34:61")]
    [InlineData("7 Jan 2010 12:34:5:6")]
    [InlineData("7 Jan 2010 12:")]
    [InlineData("7 Jan 2010 :34")]
    [InlineData("7 Jan 0010 12:34:56")]
    [InlineData("7 Jan 20100 12:34:56")]
    [InlineData("7 Jan 5 12:34:56")]
    [InlineData("7 Jan 2010 12:34:56 +1500")]
    [InlineData("7 Jan 2010 12:34:56 -9900")]
    [InlineData("31 Dec 9999 23:59:59 -0100")]
    [InlineData("2010-13-07T12:34:56Z")]
    [InlineData("2010-01-32T12:34:56Z")]
    [InlineData("2010-01-07T12")]
    [InlineData("2010-01-07")]
    [InlineData("2010-0a-07T12:34:56Z")]
    public void What_is_no_date_is_not_read(string text)
    {
        MailDate.TryRead(text, out var date).Should().BeFalse();
        date.Should().Be(default(DateTimeOffset));
    }

    private static void ShouldBe(string text, string expected)
    {
        MailDate.TryRead(text, out var date).Should().BeTrue();
        date.Should().BeExactly(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }
}
