using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>What stands behind the address of the page of codes may come from a stranger, who sends a link to it: it is text that is looked for.</summary>
public sealed class HostileAddressInBrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-page-");

    [Theory]
    [InlineData("#q=<script>document.title='pwned'</script>")]
    [InlineData("#q=%22%3E%3Cimg%20src=x%20onerror=document.title=%27pwned%27%3E")]
    [InlineData("#q=550&cause=<img/src=x/onerror=document.title='pwned'>&kind=\"><svg/onload=document.title='pwned'>")]
    [InlineData("#<img/src=x/onerror=document.title='pwned'>")]
    [InlineData("#javascript:document.title='pwned'")]
    [InlineData("#q=%E0%A4%A")]
    public async Task Nothing_in_the_address_runs(string hash)
    {
        var file = Path.Combine(_folder.FullName, "codes.html");
        await File.WriteAllBytesAsync(file, (await ToolRun.Of("codes", "--html")).Output, TestContext.Current.CancellationToken);

        var document = await Browser.Show(file, hash);

        document.Should().NotContain("<title>pwned").And.NotContainAny("<img", "<svg onload").And.Contain("id=\"results\"");
        document.Split("<script").Should().HaveCount(2, "there is the page's own script and no other");
        document.Should().MatchRegex("id=\"count\"[^>]*>[^<]+<", "the own script must have run");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
