using SmtpReplyCodes.Lab.Tests.Measures;
using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Lab.Tests.Run;

namespace SmtpReplyCodes.Lab.Tests;

/// <summary>
/// What running servers say and write today, where <c>SMTPREPLYCODES_LAB</c> is 1: each is installed where nothing of it stays, provoked, and held against what the
/// scripted servers that it talked to have noted down.
/// </summary>
public class RealServersTests
{
    [Theory]
    [InlineData("postfix")]
    [InlineData("exim")]
    [InlineData("sendmail")]
    [InlineData("opensmtpd")]
    [InlineData("haraka")]
    [InlineData("nullmailer")]
    [InlineData("dovecot")]
    [InlineData("cyrus")]
    [InlineData("aiosmtpd")]
    [InlineData("qpsmtpd")]
    [InlineData("smtpserver_node")]
    [InlineData("msmtp")]
    public async Task What_it_says_and_writes_is_read(string server)
    {
        var script = LabRun.Script();
        if (LabRun.KeptFolder(server) is { } kept)
        {
            Observations.OfRun(server, kept).ShouldBeRead();
            return;
        }

        using var run = await LabRun.Of(script, server);
        var observed = Observations.OfRun(server, run.Folder);

        Assert.SkipWhen(observed.IsEmpty, $"{server} does not run in the lab on this machine. The lab told:\n{run.Told}");
        observed.ShouldBeRead();
    }
}
