using System.Collections.Immutable;

namespace SmtpReplyCodes.Protocol;

/// <summary>The last replies of a connection, and of those before it.</summary>
/// <param name="capacity">How many are kept.</param>
internal sealed class ReplyHistory(int capacity)
{
    private readonly Queue<SmtpReply> _replies = new();
    private int _ofConnection;

    /// <summary>The last reply; null for none.</summary>
    public SmtpReply? Last { get; private set; }

    /// <summary>The last reply by which the server refused something, or that broke the protocol; null for none.</summary>
    public SmtpReply? LastFailure { get; private set; }

    /// <summary>The first reply of this connection that is none by RFC 5321, at which MailKit gives up; null for none.</summary>
    public SmtpReply? Malformed { get; private set; }

    /// <summary>The replies, the oldest first.</summary>
    public ImmutableArray<SmtpReply> Replies => [.. _replies];

    /// <summary>The replies of this connection, the oldest first.</summary>
    public ImmutableArray<SmtpReply> OfConnection => [.. _replies.Skip(_replies.Count - _ofConnection)];

    public static bool IsFailure(SmtpReply reply) => reply.Severity is not (SmtpSeverity.Success or SmtpSeverity.Intermediate);

    /// <summary>The connection is over; what the server said on it stays.</summary>
    public void Disconnect() => (_ofConnection, Malformed) = (0, null);

    public void Add(SmtpReply reply, bool isWellFormed)
    {
        if (_replies.Count == capacity)
            _replies.Dequeue();
        _replies.Enqueue(reply);
        _ofConnection = Math.Min(_ofConnection + 1, _replies.Count);
        Last = reply;
        if (!isWellFormed)
            Malformed ??= reply;
        if (!isWellFormed || IsFailure(reply))
            LastFailure = reply;
    }
}
