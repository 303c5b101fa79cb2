namespace SmtpReplyCodes.Logs.Joining;

/// <summary>Joins lines that are about the same: by the number of the attempt, the connection, or the name of the message in the queue.</summary>
internal sealed class LogNotes(int most)
{
    /// <summary>A reply of more lines, or of longer ones, is none.</summary>
    private const int MostLines = 200, LongestLine = 2_000;

    /// <summary>How many replies are kept at most whose event is still to come.</summary>
    private const int MostReplies = 1_000;

    private readonly RecentItems<LogNote> _notes = new(most);
    private readonly RecentItems<List<string>> _replies = new(Math.Min(most, MostReplies));

    /// <summary>Keeps what a line tells.</summary>
    /// <param name="keys">Its keys, of which the first that is not null counts.</param>
    /// <param name="note">What it tells.</param>
    public void Keep(in LogKeys keys, LogNote note)
    {
        if (keys.First is not { } key)
            return;
        // A new attempt has nothing of the last one of the same number.
        if (keys.Delivery is null && _notes.TryFind(key, out var known))
            known.Update(note);
        else
            _notes.Set(key, note);
    }

    /// <summary>Adds what earlier lines told: about the attempt, the connection, the message.</summary>
    /// <param name="system">The id of the system.</param>
    /// <param name="keys">The keys of the line.</param>
    /// <param name="note">What it tells itself.</param>
    /// <param name="parents">What parts the name of a session or message from that of the one it belongs to; null where names are no trees.</param>
    public void Complete(string system, in LogKeys keys, LogNote note, string? parents)
    {
        if (keys.Delivery is { } delivery && _notes.TryFind(delivery, out var known))
        {
            note.Complete(known);
            _notes.Remove(delivery); // its number is given away again
        }

        Complete(keys.Session ?? LogKey.Of(system, LogKeyKind.Session, note.Session), note, parents);
        Complete(keys.QueueId ?? LogKey.Of(system, LogKeyKind.QueueId, note.QueueId), note, parents);
    }

    /// <summary>Forgets a message, an attempt or a connection.</summary>
    public void Forget(in LogKeys keys)
    {
        if (keys.First is { } key)
            _notes.Remove(key);
    }

    /// <summary>Forgets a recipient of whom all was told: of the message, and of those it belongs to.</summary>
    public void Drop(in LogKeys keys, string recipient, string parents)
    {
        for (var next = keys.First; next is { } key; next = ParentOf(key, parents))
        {
            if (_notes.TryFind(key, out var known))
                known.Drop(recipient);
        }
    }

    /// <summary>Keeps a line of a reply to a recipient.</summary>
    public void KeepLine(in LogKeys keys, string? recipient, string line)
    {
        if (KeyOf(keys, recipient) is not { } key)
            return;
        if (!_replies.TryFind(key, out var lines))
            _replies.Set(key, lines = []);
        if (lines.Count < MostLines)
            lines.Add(line.Length <= LongestLine ? line : line[..LongestLine]);
    }

    /// <summary>The lines kept, parted by <c>\n</c>, and forgets them; null for none.</summary>
    public string? TakeLines(in LogKeys keys, string? recipient)
    {
        if (_replies.IsEmpty || KeyOf(keys, recipient) is not { } key || !_replies.TryFind(key, out var lines))
            return null;
        _replies.Remove(key);
        return string.Join('\n', lines);
    }

    private static LogKey? KeyOf(in LogKeys keys, string? recipient) => keys.First is { } first ? new LogKey(first.System, LogKeyKind.Recipient, $"{first.Name} {recipient}") : null;

    private void Complete(LogKey? start, LogNote note, string? parents)
    {
        for (var next = start; next is { } key; next = ParentOf(key, parents))
        {
            if (_notes.TryFind(key, out var known))
                note.Complete(known);
        }
    }

    private static LogKey? ParentOf(in LogKey key, string? parents) =>
        parents is not null && key.Name.LastIndexOf(parents, StringComparison.Ordinal) is > 0 and var end ? key with { Name = key.Name[..end] } : null;
}
