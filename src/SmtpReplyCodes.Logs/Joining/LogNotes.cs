using System.Text;
using SmtpReplyCodes.Logs.Lines;

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
    /// <param name="keys">Its keys, of which the first that there is counts.</param>
    /// <param name="facts">What it tells.</param>
    public void Keep(in LogKeys keys, in MessageFacts facts)
    {
        var key = keys.First;
        if (!key.Exists)
            return;
        // A new attempt has nothing of the last one of the same number.
        if (key.Kind != LogKeyKind.Delivery && _notes.TryFind(key, out var known))
            known.Update(facts);
        else
            _notes.Set(key, new LogNote(facts));
    }

    /// <summary>Adds what earlier lines told: about the attempt, the connection, the message.</summary>
    /// <param name="keys">The keys of the line.</param>
    /// <param name="facts">What it tells itself.</param>
    /// <param name="parents">What parts the name of a session or message from that of the one it belongs to; null where names are no trees.</param>
    /// <returns>All recipients, where more than one was named earlier and none in the line; null otherwise.</returns>
    public List<KeptText>? Complete(in LogKeys keys, ref MessageFacts facts, string? parents)
    {
        List<KeptText>? recipients = null;
        var delivery = keys.Delivery;
        if (delivery.Exists && _notes.TryFind(delivery, out var known))
        {
            known.Complete(ref facts, ref recipients);
            _notes.Remove(delivery); // its number is given away again
        }

        var system = delivery.System;
        CompleteBy(new LogKey(system, LogKeyKind.Session, facts.Session.Bytes), ref facts, ref recipients, parents);
        CompleteBy(new LogKey(system, LogKeyKind.QueueId, facts.QueueId.Bytes), ref facts, ref recipients, parents);
        return recipients;
    }

    /// <summary>Forgets a message, an attempt or a connection.</summary>
    public void Forget(in LogKeys keys)
    {
        var key = keys.First;
        if (key.Exists)
            _notes.Remove(key);
    }

    /// <summary>Forgets a recipient of whom all was told: of the message, and of those it belongs to.</summary>
    public void Drop(in LogKeys keys, in KeptText recipient, string parents)
    {
        for (var key = keys.First; key.Exists; key = ParentOf(key, parents))
        {
            if (_notes.TryFind(key, out var known))
                known.Drop(recipient);
        }
    }

    /// <summary>Keeps a line of a reply to a recipient.</summary>
    public void KeepLine(in LogKeys keys, string? recipient, string line)
    {
        if (!keys.First.Exists)
            return;
        var key = KeyOf(keys.First, recipient);
        if (!_replies.TryFind(key, out var lines))
            _replies.Set(key, lines = []);
        if (lines.Count < MostLines)
            lines.Add(line.Length <= LongestLine ? line : line[..LongestLine]);
    }

    /// <summary>Whether there are lines of replies to anyone.</summary>
    public bool HasLines => !_replies.IsEmpty;

    /// <summary>The lines kept, parted by <c>\n</c>, and forgets them; null for none.</summary>
    public string? TakeLines(in LogKeys keys, string? recipient)
    {
        if (!keys.First.Exists)
            return null;
        var key = KeyOf(keys.First, recipient);
        if (!_replies.TryFind(key, out var lines))
            return null;
        _replies.Remove(key);
        return string.Join('\n', lines);
    }

    private static LogKey KeyOf(LogKey key, string? recipient) => new(key.System, LogKeyKind.Recipient, (byte[])[.. key.Name, (byte)' ', .. Encoding.UTF8.GetBytes(recipient ?? "")]);

    private void CompleteBy(LogKey start, ref MessageFacts facts, ref List<KeptText>? recipients, string? parents)
    {
        for (var key = start; key.Exists; key = ParentOf(key, parents))
        {
            if (_notes.TryFind(key, out var known))
                known.Complete(ref facts, ref recipients);
        }
    }

    private static LogKey ParentOf(LogKey key, string? parents) =>
        parents is not null && key.Name.LastIndexOf(Encoding.UTF8.GetBytes(parents)) is > 0 and var end ? new LogKey(key.System, key.Kind, key.Name[..end]) : default;
}
