using System.Collections.Immutable;

namespace SmtpReplyCodes.Loopback;

/// <summary>The messages that all connections share. A message's number is its place; it falls when one before it is expunged. Thread-safe.</summary>
internal sealed class ImapMailbox(IEnumerable<byte[]> contents)
{
    private readonly Lock _lock = new();
    private ImmutableList<ImapLoopbackMessage> _messages =
        [.. contents.Select((content, index) => new ImapLoopbackMessage((uint)index + 1, content, ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase)))];

    public ImmutableList<ImapLoopbackMessage> Messages
    {
        get
        {
            lock (_lock)
                return _messages;
        }
    }

    /// <summary>The messages of a set with their numbers from 1.</summary>
    public IReadOnlyList<(int Number, ImapLoopbackMessage Message)> Find(string set, bool isUid)
    {
        var messages = Messages;
        var numbers = new ImapSet(set, isUid ? messages.Select(message => message.Uid).LastOrDefault() : (uint)messages.Count);
        return [.. messages.Select((message, index) => (Number: index + 1, message)).Where(row => numbers.Contains(isUid ? row.message.Uid : (uint)row.Number))];
    }

    public ImapLoopbackMessage SetFlags(ImapLoopbackMessage message, Func<ImmutableHashSet<string>, ImmutableHashSet<string>> change)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(other => other.Uid == message.Uid);
            if (index < 0)
                return message;
            var changed = _messages[index] with { Flags = change(_messages[index].Flags) };
            _messages = _messages.SetItem(index, changed);
            return changed;
        }
    }

    /// <summary>Removes the messages that are to be deleted.</summary>
    /// <returns>Their numbers, each as it is when those before it are gone (RFC 3501 section 7.4.1).</returns>
    public IReadOnlyList<int> Expunge(Predicate<ImapLoopbackMessage> among)
    {
        lock (_lock)
        {
            var gone = new List<int>();
            for (var index = 0; index < _messages.Count;)
            {
                if (!_messages[index].Flags.Contains(@"\Deleted") || !among(_messages[index]))
                {
                    index++;
                    continue;
                }

                gone.Add(index + 1);
                _messages = _messages.RemoveAt(index);
            }

            return gone;
        }
    }
}
