using SmtpReplyCodes.Tool.Reference;
using SmtpReplyCodes.Tool.Reference.Systems;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>The page in a real browser: what people type leads to the codes that help.</summary>
public sealed class SearchInBrowserTests : IDisposable
{
    private const int First = 6;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-page-");

    public static TheoryData<string, string[]> Symptoms { get; } = new()
    {
        { "mailbox+full", ["X.2.2", "452", "552"] },
        { "my+INBOX+is+full", ["X.2.2", "452", "552"] },
        { "can't+connect", ["0x800CCC0E", "101"] },
        { "wrong+password", ["535", "X.7.8", "0x800CCC92"] },
        { "spam", ["554", "X.7.1", "550"] },
        { "550+5.1.1+<a@b.example>:+User+unknown", ["550", "X.1.1"] },
    };

    public static TheoryData<string, string> Codes { get; } = new()
    {
        { "4.2.2", "X.2.2" },
        { "5.2.2", "X.2.2" },
        { "5.7.477", "X.7.0" },
        { "552", "552" },
        { "0x800ccc0e", "0x800CCC0E" },
        { "etimedout", "10060" },
        { "TSS04", "yahoo/deferred" },
        { "[TSS04]", "yahoo/deferred" },
        { "S3140", "microsoft/network-block" },
        { "5.7.515", "microsoft/high-volume-requirements" },
        { "Postfix", "postfix" },
        { "postconf", "postfix" },
        { "Exchange+2003", "exchange-2003" },
        { "outlook+express", "outlook-express" },
        { "Exchange+2003+5.7.1", "exchange-2003/5.7.1" },
        { "5.7.1+exchange-2003", "exchange-2003/5.7.1" },
        { "Outlook+Express+0x800CCC79", "0x800CCC79" },
        { "mdaemon+too+busy", "mdaemon/too-busy" },
    };

    /// <summary>What the page shows for all of them, one after the other in one browser, as a page of 3 MB takes seconds to load.</summary>
    private static Lazy<Task<IReadOnlyDictionary<string, SearchedPage.Shown>>> Searched { get; } =
        new(() => SearchedPage.Ask([.. Symptoms.Select(row => "#q=" + row.Data.Item1), .. Codes.Select(row => "#q=" + row.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task A_symptom_leads_to_its_codes(string query, string[] codes) => (await Searched.Value)["#q=" + query].Results.Take(First).Should().Contain(codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_code_leads_to_its_card_and_opens_it(string query, string id)
    {
        var shown = (await Searched.Value)["#q=" + query];

        shown.Results[0].Should().Be(id);
        shown.Open.Should().Equal(id);
    }

    [Fact]
    public async Task Words_and_filters_narrow_the_results_and_their_number_is_said()
    {
        var document = await Show("#q=mailbox+full&kind=enhanced-code&cause=mailbox-full&severity=transient&phase=rcpt-to");

        Results(document).Should().Equal("X.2.2");
        document.Should().Contain(">1 entry</p>");
    }

    [Fact]
    public async Task The_name_of_a_code_behind_the_address_opens_it_among_all_others()
    {
        var document = await Show("#5.2.2");

        Tag(document, "X.2.2").Should().Contain("found").And.Contain(" open");
        Results(document).Should().BeEmpty();
        document.Should().Contain($">All {EveryRow.All.Count + ProviderGroup.Rows.Length + MailSystem.All.Length + SystemReplies.Rows.Length} entries</p>");
    }

    [Fact]
    public async Task The_name_of_a_reply_behind_the_address_opens_it_where_the_link_of_its_system_leads() =>
        Tag(await Show("#exchange-2003/5.7.1"), "exchange-2003/5.7.1").Should().Contain("found").And.Contain(" open");

    [Fact]
    public async Task A_filter_leaves_what_one_system_says_and_shows()
    {
        var system = MailSystem.Find("outlook-express")!;

        Results(await Show("#system=outlook-express")).Should().Contain([.. system.ClientCodes.Select(code => code.Id), system.Id, .. system.Replies.Select(rule => rule.Id)]).And.NotContain("postfix");
    }

    [Fact]
    public async Task Words_that_no_code_has_are_said_to_be_so() => (await Show("#q=qqq")).Should().Contain(">Nothing found. Try fewer words, or another filter.</p>");

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> Show(string hash)
    {
        var file = Path.Combine(_folder.FullName, "codes.html");
        await File.WriteAllBytesAsync(file, (await ToolRun.Of("codes", "--html")).Output, TestContext.Current.CancellationToken);
        return await Browser.Show(file, hash);
    }

    /// <summary>The ids of the cards in the list of results.</summary>
    private static List<string> Results(string document)
    {
        var list = document.Split("<section id=\"results\"")[1].Split("</section>")[0];
        return [.. list.Split("<details class=\"row").Skip(1).Select(card => card.Split("id=\"")[1].Split('"')[0])];
    }

    /// <summary>The tag with which a card begins.</summary>
    private static string Tag(string document, string id)
    {
        var at = document.IndexOf($" id=\"{id}\" data-kind", StringComparison.Ordinal);
        return document[document.LastIndexOf('<', at)..document.IndexOf('>', at)];
    }
}
