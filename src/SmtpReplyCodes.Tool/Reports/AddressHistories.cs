namespace SmtpReplyCodes.Tool.Reports;

/// <summary>What was said about each address. Of a reply nothing is kept but what decides: all that are alike in that are one object.</summary>
internal sealed class AddressHistories
{
    private readonly Dictionary<string, List<AddressEntry>> _histories = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<object, SmtpReply> _replies = [];

    public void Add(ReadReport read)
    {
        foreach (var recipient in read.Deliveries)
        {
            if (recipient.FinalRecipient is not { Length: > 0 } address)
                continue;
            var entry = new AddressEntry(new SuppressionEntry(TimeOf(read, recipient), Alike(recipient.Reply)), read.Source);
            if (!_histories.TryGetValue(address, out var history))
                _histories.Add(address, history = []);
            history.Add(entry);
        }
    }

    /// <summary>The addresses that get no more mail, each with the decision and the last entry that made for it, in the order of addresses.</summary>
    public IEnumerable<(string Address, SuppressionDecision Decision, AddressEntry Entry)> Suppressed() =>
        from pair in _histories.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        let decision = SuppressionPolicy.Decide(pair.Value.Select(entry => entry.Said))
        where decision.IsSuppressed
        select (pair.Key, decision, Deciding(pair.Value, decision));

    private static AddressEntry Deciding(List<AddressEntry> history, SuppressionDecision decision) =>
        history.Last(entry => entry.Said.Time == decision.Last && SuppressionPolicy.Decide([entry.Said]).Reason == decision.Reason);

    /// <summary>When it was said, as near as the report tells.</summary>
    private static DateTimeOffset TimeOf(ReadReport read, RecipientReport recipient) =>
        recipient.LastAttempt ?? read.Report.ArrivalDate ?? read.Report.Original?.Date ?? read.FileTime;

    private SmtpReply Alike(SmtpReply reply)
    {
        var diagnosis = reply.Diagnosis;
        var key = (reply.Code, reply.EnhancedCode, reply.Severity, diagnosis.Cause, diagnosis.Confidence, reply.IsHardBounce, diagnosis.Advice.Action, diagnosis.Advice.RetryAfter);
        if (!_replies.TryGetValue(key, out var alike))
            _replies.Add(key, alike = reply);
        return alike;
    }
}
