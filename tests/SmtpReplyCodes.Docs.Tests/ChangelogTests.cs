using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>What the log of changes counts is what there is, as long as the version is not released; what a former version had is not counted any more.</summary>
public class ChangelogTests
{
    public static TheoryData<string> Counts => new(
        $"{CodeTable.ReplyCodes.Length} reply codes, the {CodeTable.EnhancedCodes.Length} enhanced codes of the registry and {CodeTable.ClientCodes.Length} errors of mail programs and sockets",
        $"{MailProvider.All.Length} mailbox providers, filters and sending services",
        $"{Blocklist.All.Length} lists",
        $"{MailSystem.All.Length} mail servers, filters, services, mail programs and libraries");

    [Theory]
    [MemberData(nameof(Counts))]
    public void What_is_not_released_is_counted(string count)
    {
        var text = File.ReadAllText(Checkout.File("CHANGELOG.md"));
        Assert.SkipUnless(text.Contains("(unreleased)", StringComparison.Ordinal), "The newest version is released.");

        text.Split("\n## ")[1].Should().Contain(count);
    }
}
