using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>A key of a provider, or a code that means something of its own there, is looked up like any other code.</summary>
public class ProviderKeyTests
{
    [Theory]
    [InlineData("S3140", "microsoft", "poor-reputation")]
    [InlineData("s3140", "microsoft", "poor-reputation")]
    [InlineData("TSS04", "yahoo", "rate-limited")]
    [InlineData("[TSS04]", "yahoo", "rate-limited")]
    [InlineData("NoSuchUser", "google", "user-unknown")]
    [InlineData("?p=NoSuchUser", "google", "user-unknown")]
    [InlineData("DT:SPM", "netease", "spam-content")]
    [InlineData("5.7.515", "microsoft", "sender-authentication-failed")]
    public async Task Is_shown_with_provider_cause_and_remedy(string asked, string provider, string cause)
    {
        var run = await ToolRun.Of("codes", asked);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        var page = run.Pages.Should().Contain(page => page.Labels.Contains("Provider") && page["Provider"] == MailProvider.Find(provider)!.Name).Subject;
        var rule = MailProvider.FindRules(asked).Single(rule => rule.Provider == provider);
        page["Cause"].Should().Be($"{cause} by {rule.Id}");
        page["What to do"].Replace(" ", "", StringComparison.Ordinal).Should().Be(rule.Remediation.Replace(" ", "", StringComparison.Ordinal), "a long address is folded");
        page.LinesOf("See").Should().ContainSingle().Which.Should().StartWith($"{rule.Reference}");
    }

    [Fact]
    public async Task Stands_behind_the_row_of_the_code_where_there_is_one()
    {
        var pages = (await ToolRun.Of("codes", "4.7.28")).Pages;

        pages.Should().HaveCountGreaterThan(1);
        pages[0].Labels.Should().StartWith("X.7.28");
        pages.Skip(1).Should().OnlyContain(page => page.Labels.First() == "Code");
    }

    [Fact]
    public async Task Is_an_object_with_its_rules_in_JSON()
    {
        var json = (await ToolRun.Of("codes", "tss04", "--json")).Objects.Should().ContainSingle().Subject;

        (json.GetProperty("id").GetString(), json.GetProperty("kind").GetString()).Should().Be(("tss04", "provider-key"));
        json.GetProperty("providerRules").EnumerateArray().Should().ContainSingle().Which.GetProperty("provider").GetString().Should().Be("yahoo");
    }

    [Fact]
    public async Task Is_listed_with_all_codes()
    {
        var list = (await ToolRun.Of("codes")).Text;

        list.Should().Contain("Keys and codes of providers (").And.ContainAll("[TSS04]", "S3140", "?p=NoSuchUser");
    }
}
