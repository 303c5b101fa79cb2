using System.Globalization;

namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>Holds the entries that were read from a server's log against the transcript of the hosts that it delivered to.</summary>
internal sealed class LogMeasure(ServerLog log, Transcript transcript, List<MailLogEntry> entries)
{
    /// <summary>A log is written in whole seconds, and when the connection is over.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(10);

    private readonly HashSet<MailLogEntry> _used = [];

    /// <summary>How many refused deliveries there were.</summary>
    public int Count { get; private set; }

    /// <summary>Those that the log tells, but that were not read so.</summary>
    public List<WireFailure> Missing { get; } = [];

    /// <summary>The share that was found.</summary>
    public double Rate => Count == 0 ? 1 : (double)(Count - Missing.Count) / Count;

    /// <summary>Looks for each refused delivery, each in an entry of its own.</summary>
    public void FindFailures()
    {
        // Servers went on after the log was taken.
        var last = entries.Max(entry => entry.Time) + TimeSpan.FromSeconds(1);
        var failures = transcript.Failures.Where(failure => log.IsDelivery(failure) && failure.Time < last);
        if (log.IsShared)
            failures = failures.DistinctBy(failure => (failure.Host, failure.Recipient, failure.Reply));
        foreach (var failure in failures)
        {
            Count++;
            if (!Find(failure))
                Missing.Add(failure);
        }
    }

    /// <summary>The entries about scripted servers that none of them caused; to be asked for behind <see cref="FindFailures"/>.</summary>
    public IEnumerable<MailLogEntry> Invented() => entries.Where(entry => HostOf(entry) is { } host && !IsTrue(entry, host));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count - Missing.Count} of {Count} refused deliveries found, {Rate:0.0 %}; {entries.Count} entries, {Invented().Count()} of them invented");

    private bool Find(WireFailure failure)
    {
        var kept = Kept(failure);
        foreach (var entry in entries)
        {
            if (failure.IsAbout(entry.Recipient) && SaysTheSame(entry, kept) && (log.IsShared || IsNear(entry, failure)) && _used.Add(entry))
                return true;
        }

        return false;
    }

    private bool IsTrue(MailLogEntry entry, string host)
    {
        if (entry.Outcome == MailLogOutcome.Sent)
            return entry.Recipient is { } served && transcript.Names(served);
        // Without a code it is what the server itself found: no connection, no answer, no name.
        return entry.Reply.Code is not { } code || _used.Contains(entry) || transcript.SaysOddly(host, code) || log.IsOwn(entry);
    }

    private SmtpReply Kept(WireFailure failure) => SmtpReply.TryFind(log.Keeps(failure.Reply), out var reply) ? reply : SmtpReply.FromText(failure.Reply);

    private static bool SaysTheSame(MailLogEntry entry, SmtpReply reply) => entry.Reply.Code == reply.Code && entry.Reply.EnhancedCode == reply.EnhancedCode && entry.Outcome is MailLogOutcome.Deferred or MailLogOutcome.Bounced;

    private static bool IsNear(MailLogEntry entry, WireFailure failure) => entry.Time is { } time && (time - failure.Time).Duration() < Tolerance;

    /// <summary>The scripted server that an entry names, by the first label of its domain; null for any other host, for none, and where the server itself refused.</summary>
    private static string? HostOf(MailLogEntry entry) =>
        entry.Outcome != MailLogOutcome.Rejected && entry.Relay is { } relay && relay.EndsWith(".fake.test", StringComparison.Ordinal) ? relay.Split('.')[^3] : null;
}
