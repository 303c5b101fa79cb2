using SmtpReplyCodes.Lab.Tests.Measures;
using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>What running servers said and wrote on another day, where the recordings are at hand.</summary>
public class RecordedServersTests
{
    [Theory]
    [InlineData("aiosmtpd")]
    [InlineData("cyrus")]
    [InlineData("dovecot")]
    [InlineData("dovecot-submission")]
    [InlineData("exim")]
    [InlineData("haraka")]
    [InlineData("nullmailer")]
    [InlineData("opensmtpd")]
    [InlineData("postfix")]
    [InlineData("qmail")]
    [InlineData("qpsmtpd")]
    [InlineData("sendmail")]
    [InlineData("smtp-server (npm)")]
    [InlineData("SmtpServer (.NET)")]
    public void What_it_said_and_wrote_is_read(string server) => Observations.Recorded(server).ShouldBeRead();
}
