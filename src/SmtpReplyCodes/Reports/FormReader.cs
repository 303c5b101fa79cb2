namespace SmtpReplyCodes.Reports;

/// <summary>Reads the recipients out of a text whose form is known, line by line.</summary>
internal ref struct FormReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly BounceForm _form;
    private readonly List<FormRecipient> _recipients = new(1);

    /// <summary>How far the line of the last recipient is indented; what is so further is said of him, Postfix folds there.</summary>
    private int _indent = int.MaxValue;

    /// <summary>Whether the last line was part of a reply, so that this one may go on with it.</summary>
    private bool _isInReply;

    private FormReader(ReadOnlySpan<char> text, BounceForm form)
    {
        _text = text;
        _form = form;
    }

    /// <summary>The recipients in their order.</summary>
    public static List<FormRecipient> Read(ReadOnlySpan<char> text, BounceForm form)
    {
        var reader = new FormReader(text, form);
        var lines = new TextLines(text, StartOf(text, form));
        while (lines.Read())
            reader.Take(lines);
        return reader._recipients;
    }

    /// <summary>Where the returned message begins; the length of the text where the form does not tell.</summary>
    public static int EndOf(ReadOnlySpan<char> text, BounceForm form) => FindLine(text, form.Ends, out _) is >= 0 and var start ? start : text.Length;

    private static int StartOf(ReadOnlySpan<char> text, BounceForm form) => FindLine(text, form.Starts, out var next) >= 0 ? next : 0;

    /// <summary>The first line that begins in one of these ways, and the one behind it; -1 for none.</summary>
    private static int FindLine(ReadOnlySpan<char> text, string[] beginnings, out int next)
    {
        var lines = new TextLines(text);
        while (beginnings.Length > 0 && lines.Read())
        {
            next = lines.Next;
            if (BeginsWithAny(lines.Line.TrimStart(), beginnings))
                return lines.Start;
        }

        next = 0;
        return -1;
    }

    private void Take(in TextLines lines)
    {
        var line = lines.Line.Trim();
        if (line.IsEmpty)
            _isInReply = false;
        else if (!TryTakeRecipient(lines, line) && _recipients.Count > 0)
            TakeReply(_recipients[^1], line);
    }

    private bool TryTakeRecipient(in TextLines lines, ReadOnlySpan<char> line)
    {
        var indent = lines.Line.Length - lines.Line.TrimStart().Length;
        foreach (var shape in _form.Recipients)
        {
            if (indent > _indent || !shape.TryMatch(line, out var match))
                continue;
            _indent = indent;
            var start = lines.Start + indent;
            var named = line[match.Recipient];
            start += match.Recipient.Start.GetOffset(line.Length);
            if (AddressText.Find(named, 0, out var length) < 0)
                Add(new Mention(MentionKind.Form, start, start + named.Length, lines.Start), line, match);
            for (var at = 0; AddressText.Find(named, at, out length) is >= 0 and var first; at = first + length)
                Add(new Mention(MentionKind.Form, start + first, start + first + length, lines.Start), line, match);
            return true;
        }

        return false;
    }

    private void Add(Mention mention, ReadOnlySpan<char> line, in ShapeMatch match)
    {
        var recipient = new FormRecipient(mention) { Status = match.Status };
        if (!line[match.Alias].IsEmpty)
            recipient.Alias = line[match.Alias].ToString();
        if (match.HasReply)
            recipient.AddReply(line[match.Reply]);
        _recipients.Add(recipient);
        _isInReply = match.HasReply;
    }

    private void TakeReply(FormRecipient recipient, ReadOnlySpan<char> line)
    {
        foreach (var shape in _form.Replies)
        {
            if (!shape.TryMatch(line, out var match))
                continue;
            recipient.Status ??= match.Status;
            recipient.AddReply(line[match.Reply]);
            _isInReply = true;
            return;
        }

        // Folded for its length.
        if (_isInReply)
            recipient.AddReply(line, ' ');
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> line, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
