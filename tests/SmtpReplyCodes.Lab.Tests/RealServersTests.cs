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
    [InlineData("clients")]
    public async Task What_it_says_and_writes_is_read(string server)
    {
        var script = LabRun.Script();
        var kept = LabRun.KeptFolder(server);
        using var run = kept is null ? await LabRun.Of(script, server) : null;
        var observed = Observations.OfRun(server, kept ?? run!.Folder);

        Assert.SkipWhen(
            observed.IsEmpty || run is { ExitCode: not 0 },
            $"{server} does not run in the lab on this machine{Needs(server)}. The lab ended with {run?.ExitCode ?? 0} and told:\n{run?.Told}");
        observed.ShouldBeRead();
    }

    private static string Needs(string server) => server == "clients" ? ": the clients of .NET need a probe beside the lab, in tools/mailkit-probe/out" : "";
}
