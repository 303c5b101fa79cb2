using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Codes;

/// <summary>The table as JSON: one object, every row whole.</summary>
public class JsonTableTests
{
    [Fact]
    public async Task Holds_the_version_and_all_rows_in_the_order_of_the_table()
    {
        var table = (await ToolRun.Of("codes", "--json")).Objects.Should().ContainSingle().Subject;

        table.EnumerateObject().Select(property => property.Name).Should().Equal("version", "replyCodes", "enhancedCodes", "clientCodes", "providers", "systems", "blocklists");
        table.GetProperty("version").GetString().Should().Be(CodeTable.Version);
        Ids(table, "replyCodes").Should().Equal(CodeTable.ReplyCodes.Select(row => row.Id));
        Ids(table, "enhancedCodes").Should().Equal(CodeTable.EnhancedCodes.Select(row => row.Id));
        Ids(table, "clientCodes").Should().Equal(CodeTable.ClientCodes.Select(row => row.Id));
        Ids(table, "providers").Should().Equal(MailProvider.All.Select(provider => provider.Id));
        Ids(table, "systems").Should().Equal(MailSystem.All.Select(system => system.Id));
        Ids(table, "blocklists").Should().Equal(Blocklist.All.Select(list => list.Id));
    }

    [Fact]
    public async Task Every_row_says_all_that_the_table_says()
    {
        var table = (await ToolRun.Of("codes", "--json")).Objects.Single();
        var rows = new[] { "replyCodes", "enhancedCodes", "clientCodes" }.SelectMany(kind => table.GetProperty(kind).EnumerateArray()).ToList();

        foreach (var (json, row) in rows.Zip(EveryRow.All))
            Values(json).Should().BeEquivalentTo(Expected(row), options => options.WithStrictOrdering(), row.Id);
    }

    [Theory]
    [InlineData("550")]
    [InlineData("X.2.1")]
    [InlineData("0x800CCC0E")]
    public async Task With_a_code_it_is_that_row_of_the_table(string id)
    {
        var row = (await ToolRun.Of("codes", id, "--json")).Objects.Should().ContainSingle().Subject;
        var table = (await ToolRun.Of("codes", "--json")).Objects.Single();

        new[] { "replyCodes", "enhancedCodes", "clientCodes" }.SelectMany(kind => table.GetProperty(kind).EnumerateArray())
            .Single(other => other.GetProperty("id").GetString() == id).GetRawText().Should().Be(row.GetRawText());
    }

    [Theory]
    [InlineData("5.2.1", "X.2.1", "exact", "permanent", "mailbox-disabled")]
    [InlineData("4.2.1", "X.2.1", "exact", "transient", "rate-limited")]
    [InlineData("559", "55x", "category", "permanent", "unknown")]
    public async Task With_a_code_of_a_class_it_says_what_holds_for_that_class(string code, string id, string match, string severity, string cause)
    {
        var row = (await ToolRun.Of("codes", code, "--json")).Objects.Single();

        string?[] values = [.. new[] { "id", "match", "severity", "cause", "transientCause" }.Select(name => row.GetProperty(name).GetString())];
        values.Should().Equal(id, match, severity, cause, null);
    }

    private static IEnumerable<string?> Ids(JsonElement table, string kind) => table.GetProperty(kind).EnumerateArray().Select(row => row.GetProperty("id").GetString());

    private static Dictionary<string, string> Values(JsonElement row) => row.EnumerateObject().ToDictionary(property => property.Name, property => Serialized(property.Value));

    private static Dictionary<string, string> Expected(CodeInfo row) => new()
    {
        ["id"] = Serialized(row.Id),
        ["kind"] = Serialized(row.Kind),
        ["match"] = Serialized(row.Match),
        ["name"] = Serialized(row.Name.Length == 0 ? null : row.Name),
        ["title"] = Serialized(row.Title),
        ["severity"] = Serialized(row.Severity),
        ["cause"] = Serialized(row.Cause),
        ["transientCause"] = row.Kind == CodeKind.EnhancedCode && row.Cause != SmtpCause.Accepted ? Serialized(CodeTable.Find("4" + row.Id[1..])!.Cause) : "null",
        ["likelyCauses"] = Serialized(row.LikelyCauses),
        ["remediation"] = Serialized(row.Remediation),
        ["userMessage"] = Serialized(row.UserMessage),
        ["retry"] = Serialized(row.Retry),
        ["phases"] = Serialized(row.Phases),
        ["usage"] = Serialized(row.Usage.Select(usage => new { by = usage.By, says = usage.Says })),
        ["provider"] = Serialized(row.Provider),
        ["program"] = Serialized(row.Program),
        ["collapsed"] = Serialized(row.Collapsed?.ToString()),
        ["aliases"] = Serialized(row.Aliases),
        ["related"] = Serialized(row.Related),
        ["references"] = Serialized(row.References.Select(reference => new { document = reference.Document, section = reference.Section, title = reference.Title, url = reference.Url })),
        ["examples"] = Serialized(row.Examples),
    };

    private static string Serialized<T>(T value) => JsonSerializer.Serialize(value);
}
