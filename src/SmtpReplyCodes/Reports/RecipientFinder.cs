namespace SmtpReplyCodes.Reports;

/// <summary>Chooses among the addresses of a text those whose delivery it reports.</summary>
internal readonly struct RecipientFinder(ReportText report, MessageSigns signs)
{
    /// <summary>The entries of the recipients, one each, in their order; empty where no address is a recipient.</summary>
    public List<TextEntry> Choose(List<TextEntry> entries)
    {
        var (best, count) = (Claim.None, 0);
        foreach (var entry in entries)
        {
            entry.Claim = ClaimOf(entry);
            count = entry.Claim < best ? 1 : entry.Claim == best ? count + 1 : count;
            best = entry.Claim < best ? entry.Claim : best;
        }

        if (best == Claim.None)
            return [];
        if (count < entries.Count && best == Claim.Told)
            return Merge(WithAlike(entries));
        var chosen = count < entries.Count ? Of(best, entries) : entries;
        return Merge(best == Claim.InFailure && count > 1 ? Closest(chosen) : chosen);
    }

    private static List<TextEntry> Of(Claim claim, List<TextEntry> entries) => entries.FindAll(entry => entry.Claim == claim);

    private Claim ClaimOf(TextEntry entry)
    {
        var kind = entry.Mention.Kind;
        if (kind == MentionKind.Alias)
            return Claim.Alias;
        if (kind == MentionKind.Form)
            return entry.IsServed && report.Form?.Kind is null ? Claim.None : Claim.Told;
        var isRefused = entry.HasEvidence && !entry.IsServed;
        if (IsForeign(entry))
            return isRefused && kind <= MentionKind.Line ? Claim.Foreign : Claim.None;
        if (kind <= MentionKind.Label)
            return entry.IsServed ? Claim.None : isRefused ? Claim.Told : Claim.Named;
        if (kind == MentionKind.Addressee)
            return isRefused ? Claim.ToldOfAddressee : Claim.Addressee;
        return IsInFailure(entry) ? Claim.InFailure : entry.HasEvidence ? Claim.InReason : Says(entry, TextRole.Yours) ? Claim.InYours : Claim.None;
    }

    /// <summary>Those of whom it is told what happened, with those about which nothing is said, in the same list.</summary>
    private static List<TextEntry> WithAlike(List<TextEntry> entries)
    {
        var layouts = Of(Claim.Told, entries).ConvertAll(LayoutOf).ToHashSet();
        return entries.FindAll(entry => entry.Claim == Claim.Told || (entry.Claim == Claim.Named && layouts.Contains(LayoutOf(entry))));
    }

    /// <summary>Whether the address cannot be a recipient: whoever gets the report, its author, an administrator. What a server was told is beyond doubt.</summary>
    private bool IsForeign(TextEntry entry)
    {
        if (entry.Mention.Kind == MentionKind.Command)
            return false;
        // The reply to MAIL FROM repeats the sender: 553 <user@example.com>... Domain of sender address does not exist
        if (entry.Mention.Kind == MentionKind.Reply && entry.Reply.Reply is { Cause: SmtpCause.SenderRejected or SmtpCause.SenderAuthenticationFailed })
            return true;
        return AddressText.IsOfRole(entry.Address) ? entry.Mention.Kind != MentionKind.Reply : signs.IsStranger(entry.Address);
    }

    /// <summary>Of several in sentences those in whose line the failure, or the reader's message, is spoken of; the others are named beside.</summary>
    private List<TextEntry> Closest(List<TextEntry> entries)
    {
        var finder = this;
        var closest = entries.FindAll(entry => finder.SaysInLine(entry, TextRole.Failure) || finder.SaysInLine(entry, TextRole.Yours));
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
        if (entries.Count < 2)
            return entries;
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
