namespace SmtpReplyCodes.Reports;

/// <summary>Cuts the text of a report into what is said about each address in it, and diagnoses that.</summary>
internal struct EntryReader(ReportText report, ReportDraft draft)
{
    /// <summary>Fewer letters say nothing.</summary>
    private const int FewLetters = 4;

    /// <summary>So close behind an address a word is about it.</summary>
    private const int CloseBy = 30;

    /// <summary>So many paragraphs that say nothing are passed over in search of one that does.</summary>
    private const int MostParagraphs = 8;

    private readonly Paragraphs _paragraphs = new(report.Text, report.Scratch.Paragraphs);
    private readonly ReplyContext _context = ReplyBuilder.ContextOf(DeliveryAction.Failed, draft.Options);
    private Footnotes _footnotes;
    private int[] _next = [];

    /// <summary>How many characters may still be diagnosed: texts about several addresses in one paragraph overlap.</summary>
    private long _left = 4L * Math.Max(report.Length, draft.Options.MaxReplyLength);

    /// <summary>The entries in the order of the text. Those of one sentence share it; how much is diagnosed in all is bounded, so that reading takes time in proportion to the text.</summary>
    public List<TextEntry> Read()
    {
        var entries = new List<TextEntry>(1);
        var mentions = report.Mentions;
        _next = FindNext();
        for (var i = 0; i < mentions.Count && entries.Count <= draft.Options.MaxRecipients; i++)
        {
            if (mentions[i].Kind == MentionKind.Other || (entries.Count > 0 && IsPartOf(entries[^1], mentions[i])))
                continue;
            if (mentions[i].Kind == MentionKind.Alias && entries.Count > 0)
            {
                entries[^1].Alias ??= mentions[i].Address(report.Text).ToString();
                continue;
            }

            var entry = new TextEntry(mentions[i], mentions[i].Address(report.Text).ToString());
            var previous = i == 0 ? 0 : mentions[i - 1].End;
            var next = NextStart(i);
            entry.Text = TextOf(entry.Mention, previous, next);
            entry.Alias = report.OfForm(entry.Mention)?.Alias;
            if (_footnotes.Find(report.Text, entry.Mention.End) is { } note)
            {
                entry.Text = note;
                next = note.End.Value;
            }

            entry.IsBare = !HasLetters(report.Text[entry.Mention.End..Math.Max(entry.Mention.End, entry.Text.End.Value)]) && entry.Mention.Kind <= MentionKind.Addressee && entry.Mention.Kind != MentionKind.Sentence;
            if (!entry.IsBare || !entry.Mention.IsOwnText || report.OfForm(entry.Mention)?.Reply is not null)
                Diagnose(entry, next);
            else
                entry.IsServed = IsServed(entry) || IsServedByHeading(entry);
            entries.Add(entry);
        }

        ShareTexts(entries);
        return entries;
    }

    /// <summary>For each address the next one with which the text about somebody else begins; their number for none.</summary>
    private int[] FindNext()
    {
        var mentions = report.Mentions;
        var next = new int[mentions.Count];
        for (int i = mentions.Count - 1, behind = mentions.Count; i >= 0; i--)
        {
            next[i] = behind < mentions.Count && IsSame(mentions[behind], mentions[i]) ? next[behind] : behind;
            if (mentions[i].Kind is not (MentionKind.Other or MentionKind.Alias) && (mentions[i].Kind != MentionKind.Sentence || mentions[i].Column == 0))
                behind = i;
        }

        return next;
    }

    /// <summary>Where the text about the next address begins, whoever it is.</summary>
    private int NextStart(int index)
    {
        if (_next[index] == report.Mentions.Count)
            return report.Length;
        var next = report.Mentions[_next[index]];
        return Math.Max(next.Kind == MentionKind.Reply ? Dialogue.StartOfCause(report.Text, next.Line) : next.Line, report.Mentions[index].End);
    }

    /// <summary>Whether an address is named once more in what is said about it.</summary>
    private bool IsPartOf(TextEntry entry, Mention mention) =>
        mention.Start < entry.Text.End.Value && mention.Kind != MentionKind.Command && IsSame(entry.Mention, mention);

    private bool IsSame(Mention a, Mention b) => a.Address(report.Text).Equals(b.Address(report.Text), StringComparison.OrdinalIgnoreCase);

    /// <summary>The rest of the paragraph; where that says nothing, the next one.</summary>
    private Range TextOf(Mention mention, int previous, int next)
    {
        var start = mention.IsOwnText ? mention.End : Math.Max(previous, mention.Kind == MentionKind.Sentence ? _paragraphs.StartOf(mention.Start) : mention.Line);
        if (mention.Kind == MentionKind.Reply)
            return start..Math.Clamp(EndOfReply(mention.End, next), start, start + draft.Options.MaxReplyLength);
        if (mention.Kind == MentionKind.Command)
            next = Dialogue.EndOfAnswer(report.Text, mention.End, next);
        var end = _paragraphs.EndBehind(mention.End, next);
        for (var more = 0; more < MostParagraphs && end < next && (!HasLetters(report.Text[mention.End..end]) || report.Text[end - 1] is ':' or '：' || IsContinued(end)); more++)
            end = _paragraphs.EndBehind(end, next);
        return start..Math.Clamp(end, start, start + draft.Options.MaxReplyLength + 1);
    }

    /// <summary>Whether the line that ends here announces another one of its reply: where line ends were doubled, an empty line stands between.</summary>
    private bool IsContinued(int end) => CodedLine.IsContinued(report.Text[TextLines.StartOf(report.Text, end)..end]);

    /// <summary>Where the next line begins that is a reply or a command of its own.</summary>
    private int EndOfReply(int start, int limit)
    {
        var text = report.Text[..limit];
        var lines = new TextLines(text, Math.Min(text.Length, TextLines.EndOf(text, start) + 1));
        while (lines.Read())
        {
            if (lines.Start > start && (lines.IsBlank || HumanLines.IsLine(lines.Line.TrimStart())))
                return lines.Start;
        }

        return limit;
    }

    private void Diagnose(TextEntry entry, int next)
    {
        if (_left <= 0)
        {
            draft.Warn("The text tells more about its addresses than can be read: what it says about the last ones was left out.");
            return;
        }

        if (report.OfForm(entry.Mention)?.Reply is { } reply)
            entry.Reply.TakeHuman(Said(reply), null, _context);
        if (entry.Mention.Kind == MentionKind.Reply && Dialogue.StartOfCause(report.Text, entry.Mention.Line) is var cause && cause < entry.Mention.Line)
            entry.Reply.TakeHuman(Said(report.Text[cause..entry.Mention.Line]), null, _context);
        if (entry.Reply.Weight < ReplyCandidate.ByCode)
            entry.Reply.TakeHuman(Said(report.Text[entry.Text]), null, _context);
        // The words of the server may stand further down, behind what the reporting one says of them.
        if (entry.Reply.Reply is null or { Code: null } && next > entry.Text.End.Value)
        {
            var more = Said(report.Text[entry.Text.End.Value..next]);
            entry.Reply.TakeQuoted(more, _context);
            entry.Reply.TakeAnnounced(more, _context);
            if (entry.Reply.Weight < ReplyCandidate.ByCode && entry.Mention.Kind <= MentionKind.Sentence)
                entry.Reply.Take(more, ReplySource.HumanText, null, _context);
        }

        entry.IsServed = IsServed(entry) || (!entry.HasEvidence && entry.Reply.Reply is { Code: >= 200 and < 300 });
    }

    /// <summary>Whether the list that names the address is headed as one of those who were served: <c>Delivered:</c></summary>
    private bool IsServedByHeading(TextEntry entry)
    {
        for (int end = entry.Mention.Line, start; end > 0 && entry.Mention.Line - end < MentionReader.Reach; end = start)
        {
            start = TextLines.StartOf(report.Text, end - 1, MentionReader.Reach);
            var line = report.Text[start..(end - 1)].Trim();
            if (line.EndsWith(":"))
                return report.Says(TextRole.Served, start, end) && !report.Says(TextRole.Failure, start, end);
            if (!line.IsEmpty && !line.Contains('@'))
                return false;
        }

        return false;
    }

    /// <summary>Whether a word close behind the address says that it was served, and nothing in its line the opposite, nor a reply that holds such a word: <c>451 Sending IP suspended</c>.</summary>
    private bool IsServed(TextEntry entry)
    {
        if (entry.Reply.Reply is { Code: >= 400 })
            return false;
        int start = Math.Max(entry.Mention.Line, entry.Mention.Start - MentionReader.Reach), end = TextLines.EndOf(report.Text, entry.Mention.End, MentionReader.Reach);
        return report.Says(TextRole.Served, entry.Mention.End, Math.Min(end, entry.Mention.End + CloseBy)) && !report.Says(TextRole.Failure, start, end);
    }

    private ReadOnlySpan<char> Said(ReadOnlySpan<char> said)
    {
        var text = TextLines.Head(said, draft.Options.MaxReplyLength).TrimStart(":;,.-=*|>\"')】」 \t\r\n").TrimEnd(":;,.-=*|<>\"'(】」 \t\r\n");
        _left -= text.Length;
        return report.Unfold(text);
    }

    /// <summary>What is said about the last of a list is said about all of it.</summary>
    private void ShareTexts(List<TextEntry> entries)
    {
        for (var i = entries.Count - 2; i >= 0; i--)
        {
            var (entry, next) = (entries[i], entries[i + 1]);
            if (!entry.IsBare || entry.Mention.Kind != next.Mention.Kind || !IsNothing(report.Text[entry.Mention.End..next.Mention.Start], entry.Mention.Kind))
                continue;
            entry.Reply = next.Reply;
            entry.IsServed = next.IsServed;
        }
    }

    /// <summary>Whether what stands between two addresses only parts them; the addressees of a summary have a label each.</summary>
    private static bool IsNothing(ReadOnlySpan<char> between, MentionKind kind)
    {
        between = between.Trim(" \t\r\n<>(),;:.*-\"'");
        return between.IsEmpty || (kind == MentionKind.Addressee && (between.Equals("cc", StringComparison.OrdinalIgnoreCase) || between.Equals("to", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < FewLetters; i++)
            count += char.IsLetterOrDigit(text[i]) ? text[i] > '\u2e80' ? 2 : 1 : 0;
        return count >= FewLetters;
    }
}
