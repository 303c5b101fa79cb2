using System.Text.Json.Serialization;
using SmtpReplyCodes.Logs.Entries;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes;

/// <summary>What a mail server's log says became of a message for one recipient, in one attempt.</summary>
/// <remarks>Immutable and thread-safe. What the log does not keep is null; nothing is guessed.</remarks>
[JsonConverter(typeof(MailLogEntryJsonConverter))]
public sealed class MailLogEntry
{
    private readonly LogEvent _event;
    private readonly SmtpClassifier? _classifier;
    private SmtpReply? _reply;

    /// <param name="outcome">What became of it.</param>
    /// <param name="happened">The event.</param>
    /// <param name="recipient">The recipient that is meant, of several; null for that of the event.</param>
    /// <param name="reply">The reply, where it was made already; else it is made when asked for.</param>
    /// <param name="classifier">Diagnoses it; null for the default.</param>
    internal MailLogEntry(MailLogOutcome outcome, LogEvent happened, string? recipient, SmtpReply? reply, SmtpClassifier? classifier)
    {
        Outcome = outcome;
        Recipient = recipient;
        _event = happened;
        _reply = reply;
        _classifier = classifier;
    }

    /// <summary>The number of the line that told it, 1 for the first of the log; 0 for a line that was read alone.</summary>
    public long LineNumber { get; internal init; }

    /// <summary>When it was logged; null where the log leaves out the year or the zone, and <see cref="MailLogOptions"/> does not say.</summary>
    public DateTimeOffset? Time { get; internal init; }

    /// <summary>The time as it stands in the log, <c>Nov 23 21:14:33</c>; null where there is none.</summary>
    public string? RawTime => field ??= TimeText.ToString();

    /// <summary>The same as it was kept.</summary>
    internal KeptText TimeText { get; init; }

    /// <summary>The system that wrote the log; null for a line that no known system writes.</summary>
    public MailSystem? MailSystem => _event.System;

    /// <summary>The name of the message in the queue of the server; null where the log does not say.</summary>
    public string? QueueId => field ??= _event.About.QueueId.ToString();

    /// <summary>The address of the envelope's sender, without brackets; empty for the null sender of bounces, null where the log does not say.</summary>
    public string? Sender => field ??= _event.About.Sender.ToString();

    /// <summary>The address of the recipient, without brackets; null where the log names none.</summary>
    public string? Recipient => field ??= _event.About.Recipient.ToString();

    /// <summary>The address that was written to, where an alias made it another one; null otherwise.</summary>
    public string? OriginalRecipient => field ??= _event.About.OriginalRecipient.ToString() is { Length: > 0 } original && !original.Equals(Recipient, StringComparison.OrdinalIgnoreCase) ? original : null;

    /// <summary>The host that was talked to: its name, else its IP address; the name of the transport for a local delivery. Null where there was none.</summary>
    public string? Relay => _event.About.Relay;

    /// <summary>The IP address of that host; null where the log does not say.</summary>
    public string? RelayAddress => _event.About.RelayAddress;

    /// <summary>What the client was doing when it was refused; <see cref="SmtpPhase.Unknown"/> where the log does not say.</summary>
    public SmtpPhase Phase => _event.Phase;

    /// <summary>What became of it.</summary>
    public MailLogOutcome Outcome { get; }

    /// <summary>The enhanced status code (RFC 3463) that the log gives by itself, <c>dsn=5.1.1</c>; null where there is none. It need not be that of the reply.</summary>
    public EnhancedStatusCode? Status => _event.Status;

    /// <summary>The class of failure by which the log sorts it itself, <c>bad-mailbox</c> (PowerMTA's <c>bounceCat</c>); null where it does not.</summary>
    public string? Category => _event.Category;

    /// <summary>What was said, with its diagnosis: the remote server's reply, its lines put back, or the words of the system itself where no server was asked. Never null; of an empty text where the log holds none.</summary>
    public SmtpReply Reply => _reply ?? Interlocked.CompareExchange(ref _reply, _event.MakeReply(Recipient, _classifier), null) ?? _reply;

    /// <summary>Outcome, recipient and reply, for people.</summary>
    public override string ToString() => $"{Outcome} {Recipient ?? "-"}: {Reply}";
}
