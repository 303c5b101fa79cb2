using SmtpReplyCodes.Tool.Logs.Input;

namespace SmtpReplyCodes.Tool.Tests.Logs;

/// <summary>Logs of one family stand together, the oldest first, as far as their names tell.</summary>
public class RotationOrderTests
{
    [Theory]
    [InlineData("mail.log mail.log.1 mail.log.10.gz mail.log.2.gz", "mail.log.10.gz mail.log.2.gz mail.log.1 mail.log")]
    [InlineData("mail.log mail.log.0 mail.log.1.GZ", "mail.log.1.GZ mail.log.0 mail.log")]
    [InlineData("mainlog mainlog.01 mainlog.02.gz", "mainlog.02.gz mainlog.01 mainlog")]
    [InlineData("maillog maillog-20261122.gz maillog-20261123", "maillog-20261122.gz maillog-20261123 maillog")]
    [InlineData("maillog maillog-2026112310 maillog-2026112309", "maillog-2026112309 maillog-2026112310 maillog")]
    [InlineData("maillog.20261123 maillog.20261122", "maillog.20261122 maillog.20261123")]
    [InlineData("a.log b.log.1 a.log.1 b.log", "a.log.1 a.log b.log.1 b.log")]
    [InlineData("MSGTRK2026112301-1.LOG MSGTRK2026112300-1.LOG", "MSGTRK2026112301-1.LOG MSGTRK2026112300-1.LOG")]
    [InlineData("@4000000058c5a3b2.s current", "@4000000058c5a3b2.s current")]
    [InlineData("mail-1.log mail.log", "mail-1.log mail.log")]
    [InlineData("mail-2 mail-1", "mail-2 mail-1")]
    [InlineData("mail.1234567 mail", "mail.1234567 mail")]
    [InlineData(".1 .2 1 2", ".1 .2 1 2")]
    [InlineData("x.gz x.1", "x.1 x.gz")]
    [InlineData("x x.gz", "x x.gz")]
    public void The_oldest_comes_first(string names, string sorted) => RotationOrder.Sort(names.Split(' '), name => name).Should().Equal(sorted.Split(' '));
}
