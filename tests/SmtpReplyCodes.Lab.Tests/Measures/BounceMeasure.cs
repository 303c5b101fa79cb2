using System.Text;
using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Lab.Tests.Scenarios;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>Whether every report gives its recipients, and of each the cause that it had and the codes that were said.</summary>
internal static class BounceMeasure
{
    public static IEnumerable<Tally> Of(Observations observed)
    {
        Tally recipients = new("reports with their recipients", 0.995), causes = new("recipients with their cause", 0.97), codes = new("quoted replies with the codes that were said", 0.97);
        foreach (var bounce in observed.Bounces)
        {
            var report = DeliveryReport.Read(bounce.Message);
            var expected = ScenarioTable.RecipientsOf(bounce);
            if (expected.Count == 0)
                continue;
            recipients.Add(AreAll(expected, report), () => $"  {bounce.Name}: about {Listed(expected.Select(one => one.Address))}, read as {Listed(report.Recipients.Select(one => one.FinalRecipient))}");
            foreach (var (recipient, read) in Pairs(expected, report))
            {
                AddCause(causes, observed, bounce, recipient, read);
                if (!recipient.IsSuccess && read is not null && ScenarioTable.IsQuoted(observed, bounce, recipient))
                    AddCodes(codes, observed, bounce, recipient, read);
            }
        }

        return [recipients, causes, codes];
    }

    private static bool AreAll(IReadOnlyList<ObservedRecipient> expected, DeliveryReport report) =>
        expected.All(one => report.Recipients.Any(read => one.Is(read.FinalRecipient))) && report.Recipients.All(read => expected.Any(one => one.Is(read.FinalRecipient)));

    /// <summary>Of several with one address the first stands for the first, and so on; one that is read once stands for all.</summary>
    private static IEnumerable<(ObservedRecipient Expected, RecipientReport? Read)> Pairs(IEnumerable<ObservedRecipient> expected, DeliveryReport report)
    {
        var left = report.Recipients.ToList();
        foreach (var one in expected)
        {
            var read = left.Find(candidate => one.Is(candidate.FinalRecipient)) ?? report.Recipients.FirstOrDefault(candidate => one.Is(candidate.FinalRecipient));
            if (read is not null)
                left.Remove(read);
            yield return (one, read);
        }
    }

    private static void AddCause(Tally causes, Observations observed, ObservedBounce bounce, ObservedRecipient recipient, RecipientReport? read)
    {
        var right = ScenarioTable.CausesOf(observed, bounce, recipient);
        causes.Add(
            read is not null && right.Contains(read.Reply.Cause),
            () => $"  {bounce.Name}, {recipient.Address}: {(right.Count == 0 ? "scenarios.jsonc does not know this case" : Listed(right))}, read as {read?.Reply.Cause.ToString() ?? "nobody"} by {read?.Reply.Diagnosis.RuleId} in \"{read?.Reply}\"");
    }

    /// <summary>Only where something was said that is a reply, and the report repeats it.</summary>
    private static void AddCodes(Tally codes, Observations observed, ObservedBounce bounce, ObservedRecipient recipient, RecipientReport read)
    {
        var said = ScenarioTable.SaidTo(observed, recipient).Select(said => (Text: said, Wire: WireReply.Read(Encoding.UTF8.GetBytes(said)))).Where(said => said.Wire is not null).ToList();
        if (said.Count == 0)
            return;
        codes.Add(
            said.Any(one => one.Wire!.Code == read.Reply.Code && (one.Wire.EnhancedCode is null || one.Wire.EnhancedCode == read.Reply.EnhancedCode?.ToString())),
            () => $"  {bounce.Name}, {recipient.Address}: was told {Listed(said.Select(one => one.Text))}, read as {read.Reply.Code} {read.Reply.EnhancedCode} in \"{read.Reply}\"");
    }

    private static string Listed<T>(IEnumerable<T> values) => string.Join(" or ", values);
}
