using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Explain;

/// <summary>Who speaks, whose list is named, and the pages to open.</summary>
public class ProviderTests
{
    [Fact]
    public async Task A_provider_is_named_with_its_page()
    {
        var page = (await ToolRun.Of("explain", "421 4.7.0 [TSS04] Messages from 192.0.2.8 deferred")).Pages.Single();

        page["Provider"].Should().StartWith(MailProvider.Find("yahoo")!.Name);
        page["Postmaster"].Should().Be(MailProvider.Find("yahoo")!.Url);
        page["Evidence"].Should().StartWith("TSS04 (provider-key)");
    }

    [Fact]
    public async Task A_blocklist_is_named_with_what_stands_on_it_and_where_one_gets_off()
    {
        var page = (await ToolRun.Of("explain", "554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using zen.spamhaus.org")).Pages.Single();

        page["Blocklist"].Should().StartWith("Spamhaus ZEN lists 192.0.2.8: ");
        page["Delisting"].Should().Be(Blocklist.Find("spamhaus-zen")!.DelistingPage);
    }

    [Fact]
    public async Task Both_are_null_in_JSON_where_nothing_shows_them()
    {
        var json = (await ToolRun.Of("explain", "--json", "550 5.1.1 No such user")).Objects.Single();

        json.GetProperty("provider").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("blocklist").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_blocklist_is_an_object_in_JSON()
    {
        var list = (await ToolRun.Of("explain", "--json", "554 5.7.1 Client host [192.0.2.8] blocked using zen.spamhaus.org")).Objects.Single().GetProperty("blocklist");

        list.EnumerateObject().Select(property => property.Name).Should().Equal("id", "name", "lists", "entry", "delistingPage");
        (list.GetProperty("id").GetString(), list.GetProperty("entry").GetString()).Should().Be(("spamhaus-zen", "192.0.2.8"));
    }
}
