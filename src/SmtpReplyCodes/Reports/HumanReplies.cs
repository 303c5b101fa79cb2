namespace SmtpReplyCodes.Reports;

/// <summary>The replies in the text for people by the address that they are about.</summary>
internal sealed class HumanReplies
{
    /// <summary>So many entries are looked through one by one; a report may name ten thousand.</summary>
    private const int FewEntries = 8;

    private readonly List<TextEntry> _entries;

    /// <summary>Null for few entries.</summary>
    private readonly Dictionary<string, ReplyCandidate>? _byAddress;
    private readonly ReportText _text;
    private readonly ReportDraft _draft;
    private readonly bool _isOpen = true;

    /// <summary>What the whole text says of those who met with one action; null for the others. Nearly all reports have but one action.</summary>
    private ReplyCandidate?[]? _whole;

    public HumanReplies(ReportText text, ReportDraft draft)
    {
        (_text, _draft, _entries) = (text, draft, text.Entries(draft));
        if (_entries.Count > FewEntries)
            _byAddress = new Dictionary<string, ReplyCandidate>(_entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries)
        {
            _isOpen &= !entry.HasEvidence;
            if (_byAddress is null)
                continue;
            Add(entry.Address, entry.Reply, _byAddress);
            if (entry.Alias is { } alias)
                Add(alias, entry.Reply, _byAddress);
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

    private static void Add(string address, in ReplyCandidate reply, Dictionary<string, ReplyCandidate> byAddress)
    {
        if (!byAddress.TryGetValue(address, out var known) || reply.Beats(known))
            byAddress[address] = reply;
    }

    private ReplyCandidate Of(string? address)
    {
        if (address is null)
            return default;
        if (_byAddress is not null)
            return _byAddress.GetValueOrDefault(address);
        var best = default(ReplyCandidate);
        foreach (var entry in _entries)
        {
            if ((AddressText.AreSame(entry.Address, address) || (entry.Alias is { } alias && AddressText.AreSame(alias, address))) && entry.Reply.Beats(best))
                best = entry.Reply;
        }

        return best;
    }

    private ReplyCandidate Whole(DeliveryAction action)
    {
        _whole ??= new ReplyCandidate?[(int)DeliveryAction.Expanded + 1];
        if (_whole[(int)action] is { } known)
            return known;
        var whole = default(ReplyCandidate);
        whole.TakeHuman(_text.Beginning(_draft.Options.MaxReplyLength), null, ReplyBuilder.ContextOf(action, _draft.Options));
        _whole[(int)action] = whole;
        return whole;
    }
}
