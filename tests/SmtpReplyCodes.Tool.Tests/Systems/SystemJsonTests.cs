using System.Text.Json;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Systems;

/// <summary>Mail systems as JSON: one object a line, every row whole.</summary>
public class SystemJsonTests
{
    [Fact]
    public async Task Every_system_is_an_object_with_all_that_is_known()
    {
        var objects = (await ToolRun.Of("systems", "--json")).Objects;

        objects.Should().HaveSameCount(MailSystem.All);
        foreach (var (json, system) in objects.Zip(MailSystem.All))
            Values(json).Should().BeEquivalentTo(Expected(system), options => options.WithStrictOrdering(), system.Id);
    }

    [Theory]
    [InlineData("exchange-2003")]
    [InlineData("aa-mail-server")]
    public async Task With_a_name_it_is_that_line_of_the_list_and_that_part_of_the_table(string id)
    {
        var line = (await ToolRun.Of("systems", id, "--json")).Lines.Should().ContainSingle().Subject;

        (await ToolRun.Of("systems", "--json")).Lines.Should().ContainSingle(other => other == line);
        (await ToolRun.Of("codes", "--json")).Objects.Single().GetProperty("systems").EnumerateArray().Select(system => system.GetRawText()).Should().ContainSingle(other => other == line);
    }

    [Fact]
    public async Task A_reply_has_its_cause_and_who_says_it()
    {
        var replies = (await ToolRun.Of("systems", "exchange-2003", "--json")).Objects.Single().GetProperty("replies").EnumerateArray().ToList();

        replies.Select(reply => reply.GetProperty("id").GetString()).Should().Equal(MailSystem.Find("exchange-2003")!.Replies.Select(rule => rule.Id));
        foreach (var (reply, rule) in replies.Zip(MailSystem.Find("exchange-2003")!.Replies))
        {
            reply.EnumerateObject().Select(property => property.Name).Should().Equal(
                "id", "provider", "systems", "keys", "codes", "isByCode", "cause", "action", "party", "likelyCause", "remediation", "userMessage", "reference", "url", "example");
            reply.GetProperty("cause").GetString().Should().Be(JsonName.Of(rule.Cause));
            reply.GetProperty("remediation").GetString().Should().Be(rule.Remediation);
            reply.GetProperty("provider").GetString().Should().Be(rule.Provider.Length == 0 ? null : rule.Provider);
            reply.GetProperty("systems").EnumerateArray().Select(system => system.GetString()).Should().Contain("exchange-2003");
        }
    }

    private static Dictionary<string, string> Values(JsonElement system) =>
        system.EnumerateObject().Where(property => property.Name != "replies").ToDictionary(property => property.Name, property => Serialized(property.Value));

    private static Dictionary<string, string> Expected(MailSystem system) => new()
    {
        ["id"] = Serialized(system.Id),
        ["name"] = Serialized(system.Name),
        ["kind"] = Serialized(system.Kind),
        ["aliases"] = Serialized(system.Aliases),
        ["vendor"] = Serialized(system.Vendor),
        ["era"] = Serialized(system.Era),
        ["basedOn"] = Serialized(system.BasedOn?.Id),
        ["about"] = Serialized(system.About),
        ["reports"] = Serialized(system.Reports),
        ["marks"] = Serialized(new
        {
            greeting = system.GetMarks(MailSystemClue.Greeting),
            ehlo = system.GetMarks(MailSystemClue.Ehlo),
            help = system.GetMarks(MailSystemClue.Help),
            closing = system.GetMarks(MailSystemClue.Closing),
            received = system.GetMarks(MailSystemClue.Received),
            mailer = system.GetMarks(MailSystemClue.Mailer),
            reportingMta = system.GetMarks(MailSystemClue.ReportingMta),
            messageId = system.GetMarks(MailSystemClue.MessageId),
        }),
        ["log"] = Serialized(system.Log),
        ["configuration"] = Serialized(system.Configuration),
        ["basis"] = Serialized(system.Basis),
        ["references"] = Serialized(system.References),
        ["clientCodes"] = Serialized(system.ClientCodes.Select(code => code.Id)),
    };

    private static string Serialized<T>(T value) => JsonSerializer.Serialize(value);
}
