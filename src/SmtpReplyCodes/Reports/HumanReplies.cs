namespace SmtpReplyCodes.Reports;

/// <summary>The replies in the text for people by the address that they are about. Made once, as a report may name ten thousand.</summary>
internal sealed class HumanReplies
{
    private readonly Dictionary<string, ReplyCandidate> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReportText _text;
    private readonly ReportDraft _draft;
    private readonly bool _isOpen = true;
    private readonly Dictionary<DeliveryAction, ReplyCandidate> _whole = [];

    public HumanReplies(ReportText text, ReportDraft draft)
    {
        (_text, _draft) = (text, draft);
        foreach (var entry in text.Entries(draft))
        {
            _isOpen &= !entry.HasEvidence;
            Add(entry.Address, entry.Reply);
            if (entry.Alias is { } alias)
                Add(alias, entry.Reply);
        }
    }

    /// <summary>What the text says about the recipient, else, if it is the only one or nobody is named, what it says at all.</summary>
    public ReplyCandidate Of(RecipientDraft recipient)
    {
        var best = Of(recipient.FinalRecipient);
        if (Of(recipient.OriginalRecipient) is var other && other.Beats(best))
            best = other;
        return best.Weight < ReplyCandidate.Telling && (_isOpen || _draft.Recipients.Count == 1) && Whole(recipient.Action) is var whole && whole.Beats(best) ? whole : best;
    }

    private void Add(string address, in ReplyCandidate reply)
    {
        if (!_byAddress.TryGetValue(address, out var known) || reply.Beats(known))
            _byAddress[address] = reply;
    }

    private ReplyCandidate Of(string? address) => address is not null && _byAddress.TryGetValue(address, out var reply) ? reply : default;

    private ReplyCandidate Whole(DeliveryAction action)
    {
        if (_whole.TryGetValue(action, out var whole))
            return whole;
        whole.TakeHuman(_text.Beginning(_draft.Options.MaxReplyLength), null, new ReplyContext { Action = action, Classifier = _draft.Options.Classifier });
        return _whole[action] = whole;
    }
}
