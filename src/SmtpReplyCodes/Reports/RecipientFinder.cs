namespace SmtpReplyCodes.Reports;

/// <summary>Chooses among the addresses of a text those whose delivery it reports.</summary>
internal sealed class RecipientFinder(ReportText report, IReadOnlyList<string> strangers)
{
    /// <summary>The entries of the recipients, one each, in their order; empty where no address is a recipient.</summary>
    public List<TextEntry> Choose(List<TextEntry> entries)
    {
        var named = entries.FindAll(entry => entry.Mention.Kind <= MentionKind.Label && !IsForeign(entry) && !entry.IsServed);
        var chosen = named.FindAll(entry => entry.HasEvidence);
        if (chosen.Count > 0)
        {
            var layouts = chosen.ConvertAll(LayoutOf).ToHashSet();
            chosen = named.FindAll(entry => entry.HasEvidence || layouts.Contains(LayoutOf(entry)));
        }

        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind == MentionKind.Addressee && !IsForeign(entry) && entry.HasEvidence && !entry.IsServed);
        if (chosen.Count == 0)
            chosen = Closest(entries.FindAll(entry => entry.Mention.Kind == MentionKind.Sentence && !IsForeign(entry) && IsInFailure(entry)));
        if (chosen.Count == 0)
            chosen = named;
        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind == MentionKind.Addressee && !IsForeign(entry));
        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind == MentionKind.Sentence && !IsForeign(entry) && entry.HasEvidence);
        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind == MentionKind.Sentence && !IsForeign(entry) && Says(entry, TextRole.Yours));
        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind == MentionKind.Alias);
        if (chosen.Count == 0)
            chosen = entries.FindAll(entry => entry.Mention.Kind <= MentionKind.Line && entry.HasEvidence && !entry.IsServed);
        return Merge(chosen);
    }

    /// <summary>Whether the address cannot be a recipient: whoever gets the report, its author, an administrator. What a server was told is beyond doubt.</summary>
    private bool IsForeign(TextEntry entry)
    {
        if (entry.Mention.Kind == MentionKind.Command)
            return false;
        // The reply to MAIL FROM repeats the sender: 553 <user@example.com>... Domain of sender address does not exist
        if (entry.Mention.Kind == MentionKind.Reply && entry.Reply.Reply is { Cause: SmtpCause.SenderRejected or SmtpCause.SenderAuthenticationFailed })
            return true;
        if (AddressText.IsOfRole(entry.Address))
            return entry.Mention.Kind != MentionKind.Reply;
        foreach (var stranger in strangers)
        {
            if (AddressText.AreSame(stranger, entry.Address))
                return true;
        }

        return false;
    }

    /// <summary>Of several in sentences those in whose line the failure, or the reader's message, is spoken of; the others are named beside.</summary>
    private List<TextEntry> Closest(List<TextEntry> entries)
    {
        var closest = entries.Count < 2 ? entries : entries.FindAll(entry => SaysInLine(entry, TextRole.Failure) || SaysInLine(entry, TextRole.Yours));
        return closest.Count > 0 ? closest : entries;
    }

    private bool SaysInLine(TextEntry entry, TextRole role) => report.Says(role, entry.Mention.Line, TextLines.EndOf(report.Text, entry.Mention.End));

    /// <summary>Whether the sentence around an address says that something failed.</summary>
    private bool IsInFailure(TextEntry entry) => entry.Reply.Weight >= ReplyCandidate.ByCode || Says(entry, TextRole.Failure) || Says(entry, TextRole.Delay);

    private bool Says(TextEntry entry, TextRole role) => report.Says(role, entry.Text.Start.Value, entry.Text.End.Value);

    /// <summary>What the addresses of one list have in common: they are named in one way, as far from the beginning of their lines.</summary>
    private static (MentionKind Kind, int Column) LayoutOf(TextEntry entry) => (entry.Mention.Kind, entry.Mention.Column);

    /// <summary>One entry an address: the one that tells most.</summary>
    private static List<TextEntry> Merge(List<TextEntry> entries)
    {
        var merged = new List<TextEntry>();
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (places.TryAdd(entry.Address, merged.Count))
                merged.Add(entry);
            else if (merged[places[entry.Address]] is var known && entry.Reply.Beats(known.Reply))
                known.Reply = entry.Reply;
        }

        return merged;
    }
}
