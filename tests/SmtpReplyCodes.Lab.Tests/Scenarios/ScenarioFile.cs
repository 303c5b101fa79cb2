using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Lab.Tests.Scenarios;

/// <summary>The form of <c>scenarios.jsonc</c>.</summary>
/// <param name="Remote">Causes by scripted server or faulty domain.</param>
/// <param name="Local">Causes by server and case; <c>*</c> for any server.</param>
/// <param name="Instead">What servers say instead of what they were told.</param>
/// <param name="Systems">The id of the mail system that each server is.</param>
/// <param name="Greetings">Greetings that are not of one system alone.</param>
/// <param name="Recipients">Whom reports are about where the lab has it wrong.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ScenarioFile(
    Dictionary<string, SmtpCause[]> Remote, Dictionary<string, SmtpCause[]> Local, InsteadRow[] Instead, Dictionary<string, string> Systems, GreetingRow[] Greetings, RecipientsRow[] Recipients)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
    };

    public static ScenarioFile Read()
    {
        using var file = typeof(ScenarioFile).Assembly.GetManifestResourceStream("scenarios.jsonc")!;
        return JsonSerializer.Deserialize<ScenarioFile>(file, Options)!;
    }
}
