namespace SmtpReplyCodes.Loopback;

/// <summary>The keys of SEARCH (RFC 3501 section 6.4.4) that have to do with flags, numbers and fields of the header.</summary>
/// <param name="keys">The arguments of the command.</param>
/// <param name="mailbox">Where is searched.</param>
internal sealed class ImapSearch(string[] keys, ImapMailbox mailbox)
{
    private int _at;

    /// <summary>The messages that all keys fit; null where a key is not known.</summary>
    public IReadOnlyList<(int Number, ImapLoopbackMessage Message)>? Run()
    {
        var found = mailbox.Find("1:*", isUid: false);
        while (_at < keys.Length)
        {
            if (Key() is not { } fits)
                return null;
            found = [.. found.Where(row => fits(row.Message))];
        }

        return found;
    }

    private Predicate<ImapLoopbackMessage>? Key()
    {
        var key = Next();
        return key.ToUpperInvariant() switch
        {
            "ALL" or "(" or ")" => _ => true,
            "SEEN" or "DELETED" or "FLAGGED" or "ANSWERED" => message => message.Flags.Contains("\\" + key),
            "UNSEEN" or "UNDELETED" or "UNFLAGGED" or "UNANSWERED" => message => !message.Flags.Contains("\\" + key[2..]),
            "NOT" => Key() is { } fits ? message => !fits(message) : null,
            "OR" => Key() is { } left && Key() is { } right ? message => left(message) || right(message) : null,
            "UID" => In(Next(), isUid: true),
            "FROM" or "TO" or "CC" or "SUBJECT" => HasField(key, Next()),
            "HEADER" => HasField(Next(), Next()),
            _ => ImapSet.IsSet(key) ? In(key, isUid: false) : null,
        };
    }

    private string Next() => _at < keys.Length ? keys[_at++] : "";

    private Predicate<ImapLoopbackMessage> In(string set, bool isUid)
    {
        var uids = mailbox.Find(set, isUid).Select(row => row.Message.Uid).ToHashSet();
        return message => uids.Contains(message.Uid);
    }

    private static Predicate<ImapLoopbackMessage> HasField(string name, string text) => message => message.HasField(name, text);
}
