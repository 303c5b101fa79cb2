using System.Text.Json;
using System.Text.RegularExpressions;
using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Lab.Tests.Scenarios;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>Whether greetings and reports show which mail system they are of, and other answers show no other.</summary>
internal static partial class SystemMeasure
{
    public static IEnumerable<Tally> Of(Observations observed)
    {
        Tally greetings = new("greetings with their mail system", 0.95), reports = new("reports with their mail system", 0.95), others = new("other answers that show no other mail system", 0.95);
        if (observed.Clients.Length > 0)
            return [];
        var id = ScenarioTable.SystemOf(observed.Server);
        foreach (var reply in observed.Replies.Where(reply => reply.Phase == "connect" && reply.Text.StartsWith("220", StringComparison.Ordinal)))
        {
            var systems = ScenarioTable.SystemsOf(observed.Server, reply.Text);
            var read = MailSystem.FromGreeting(reply.Text)?.Id;
            greetings.Add(read is null ? systems.Length == 0 : systems.Contains(read), () => $"  {Told(reply)}: {string.Join(" or ", systems)}, read as {read ?? "none"}");
        }

        foreach (var (reply, clue) in observed.Replies.Select(reply => (reply, ClueOf(reply))))
        {
            if (clue is { } where)
                others.Add(IsOr(MailSystem.FindCandidates(where, reply.Text), id), () => $"  {Told(reply)}: {id}, read as {string.Join(", ", MailSystem.FindCandidates(where, reply.Text).Select(system => system.Id))}");
        }

        foreach (var bounce in observed.Bounces)
            reports.Add(DeliveryReport.Read(bounce.Message).MailSystem?.Id == id, () => $"  {bounce.Name}: {id}, read as {DeliveryReport.Read(bounce.Message).MailSystem?.Id ?? "none"}");
        return [greetings, others, reports];
    }

    /// <summary>The reply without its numbers, so that what differs by time and id alone is told once.</summary>
    private static string Told(ObservedReply reply) => Digits().Replace(JsonSerializer.Serialize(reply.Text), "#");

    private static bool IsOr(IReadOnlyCollection<MailSystem> candidates, string id) => candidates.Count == 0 || candidates.Any(system => system.Id == id);

    /// <summary>Where a reply shows which system it is of, besides the greeting; null where it cannot.</summary>
    private static MailSystemClue? ClueOf(ObservedReply reply) => (reply.Text.FirstOrDefault(), reply.Sent.Split(' ')[0].ToUpperInvariant()) switch
    {
        ('2', "EHLO" or "HELO" or "LHLO") => MailSystemClue.Ehlo,
        ('2', "HELP") => MailSystemClue.Help,
        ('2', "QUIT") => MailSystemClue.Closing,
        _ => null,
    };

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
