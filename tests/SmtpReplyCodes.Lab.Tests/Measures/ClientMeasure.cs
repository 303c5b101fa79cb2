using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Lab.Tests.Observed;
using SmtpReplyCodes.Lab.Tests.Scenarios;

namespace SmtpReplyCodes.Lab.Tests.Measures;

/// <summary>Whether what a client printed gives the codes that were said to it, and the cause.</summary>
internal static class ClientMeasure
{
    public static IEnumerable<Tally> Of(Observations observed) => observed.Clients.GroupBy(told => told.Client).SelectMany(client => Of(observed, client));

    private static IEnumerable<Tally> Of(Observations observed, IGrouping<string, ObservedClient> client)
    {
        Tally codes = new($"what {client.Key} tells, with the codes that were said", 0.97), causes = new($"what {client.Key} tells, with its cause", 0.97);
        foreach (var told in client)
        {
            if (SaidOnce(observed, told) is not { } said)
                continue;
            var reply = SmtpReply.TryFind(told.Text, out var found) ? found : SmtpReply.FromText(told.Text);
            codes.Add(
                reply.Code == said.Code && (said.EnhancedCode is null || said.EnhancedCode == reply.EnhancedCode?.ToString()),
                () => $"  {told.Client} at {told.Remote}: {said}, read as {reply.Code} {reply.EnhancedCode} in {JsonSerializer.Serialize(told.Text)}");
            var right = ScenarioTable.CausesOf(told.Remote);
            causes.Add(
                right.Count == 0 || right.Contains(reply.Cause),
                () => $"  {told.Client} at {told.Remote}: {string.Join(" or ", right)}, read as {reply.Cause} by {reply.Diagnosis.RuleId} in {JsonSerializer.Serialize(told.Text)}");
        }

        return [codes, causes];
    }

    /// <summary>The one refusal that the scripted server said, where it is a reply and the client repeats its code; null where there are several, or none that is one.</summary>
    private static WireReply? SaidOnce(Observations observed, ObservedClient told) =>
        observed.Truth.RefusalsOf(told.Remote) is { Count: 1 } said && WireReply.Read(Encoding.UTF8.GetBytes(said.Single())) is { } wire && told.Text.Contains($"{wire.Code}", StringComparison.Ordinal) ? wire : null;
}
