using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads what a line tells about a message besides what was said.</summary>
internal sealed class FactReader
{
    private readonly RecentTexts<(string? Name, string? Address)> _hosts = new(static text => (HostText.Read(LogText.Decode(text), out var address), address));
    private readonly RecentTexts<SmtpPhase> _phases = new(static text => PhaseText.Read(LogText.Decode(text)));

    /// <summary>What it tells.</summary>
    public LogNote Note(in LineFacts facts)
    {
        var note = new LogNote
        {
            QueueId = Text(facts, LogSlot.QueueId),
            Session = Text(facts, LogSlot.Session),
            Sender = Address(facts, LogSlot.Sender),
            Recipient = Address(facts, LogSlot.Recipient),
            OriginalRecipient = Address(facts, LogSlot.OriginalRecipient),
        };
        if (facts.Has(LogSlot.Relay))
            (note.Relay, note.RelayAddress) = _hosts.Of(facts.Bytes(LogSlot.Relay));
        if (facts.Has(LogSlot.RelayAddress) && _hosts.Of(facts.Bytes(LogSlot.RelayAddress)) is (not null, var address))
            (note.Relay, note.RelayAddress) = (note.Relay ?? address, address ?? note.RelayAddress);
        return note;
    }

    /// <summary>By what the line is joined with others.</summary>
    public static LogKeys Keys(in LineFacts facts, LogNote note) => LogKeys.Of(facts.Form.SystemId, Text(facts, LogSlot.Delivery), note.Session, note.QueueId);

    /// <summary>The recipients of the line; one that is not named where it names none.</summary>
    public static IReadOnlyList<string?> Recipients(in LineFacts facts, LogNote note)
    {
        IReadOnlyList<string?> all = facts.Has(LogSlot.Recipients) ? AddressBytes.ReadAll(facts.Bytes(LogSlot.Recipients)) : facts.Has(LogSlot.Recipient) ? [] : note.Recipients;
        if (facts.Has(LogSlot.Domain))
        {
            var domain = "@" + LogText.Decode(facts.Bytes(LogSlot.Domain));
            all = [.. all.Where(address => address!.EndsWith(domain, StringComparison.OrdinalIgnoreCase))];
        }

        return all.Count > 0 ? all : [note.Recipient];
    }

    /// <summary>The phase.</summary>
    public SmtpPhase Phase(in LineFacts facts, SmtpPhase otherwise)
    {
        if (!facts.Has(LogSlot.Phase))
            return otherwise;
        var words = facts.Bytes(LogSlot.Phase);
        // What the command was about may hold any word.
        return _phases.Of(words.IndexOfAny((byte)':', (byte)'<') is > 0 and var argument ? words[..argument] : words);
    }

    /// <summary>By what a line is joined that tells nothing else.</summary>
    public static LogKeys Keys(in LineFacts facts) => LogKeys.Of(facts.Form.SystemId, Text(facts, LogSlot.Delivery), Text(facts, LogSlot.Session), Text(facts, LogSlot.QueueId));

    /// <summary>The class of failure by which the log sorts it.</summary>
    public static string? Category(in LineFacts facts) => Text(facts, LogSlot.Category) is { Length: > 0 } category ? category : null;

    /// <summary>The enhanced code that the log gives by itself.</summary>
    public static EnhancedStatusCode? Status(in LineFacts facts) =>
        facts.Has(LogSlot.Status) && EnhancedStatusCode.TryParse(facts.Bytes(LogSlot.Status), out var status) ? status : null;

    private static string? Text(in LineFacts facts, LogSlot slot) => facts.Has(slot) ? LogText.Decode(facts.Bytes(slot)) : null;

    private static string? Address(in LineFacts facts, LogSlot slot) => facts.Has(slot) ? AddressBytes.Read(facts.Bytes(slot)) : null;
}
