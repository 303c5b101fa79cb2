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
        var note = new LogNote();
        var keeper = new TextKeeper(facts.Bytes(LogSlot.QueueId).Length + facts.Bytes(LogSlot.Session).Length + facts.Bytes(LogSlot.Sender).Length + facts.Bytes(LogSlot.Recipient).Length + facts.Bytes(LogSlot.OriginalRecipient).Length);
        if (facts.Has(LogSlot.QueueId))
            note.QueueId = keeper.Keep(facts.Bytes(LogSlot.QueueId));
        if (facts.Has(LogSlot.Session))
            note.Session = keeper.Keep(facts.Bytes(LogSlot.Session));
        if (facts.Has(LogSlot.Sender) && AddressBytes.TryFind(facts.Bytes(LogSlot.Sender), out var sender))
            note.Sender = keeper.Keep(sender);
        if (facts.Has(LogSlot.Recipient) && AddressBytes.TryFind(facts.Bytes(LogSlot.Recipient), out var recipient))
            note.Recipient = keeper.Keep(recipient);
        if (facts.Has(LogSlot.OriginalRecipient) && AddressBytes.TryFind(facts.Bytes(LogSlot.OriginalRecipient), out var original))
            note.OriginalRecipient = keeper.Keep(original);
        if (facts.Has(LogSlot.Relay))
            (note.Relay, note.RelayAddress) = _hosts.Of(facts.Bytes(LogSlot.Relay));
        if (facts.Has(LogSlot.RelayAddress) && _hosts.Of(facts.Bytes(LogSlot.RelayAddress)) is (not null, var address))
            (note.Relay, note.RelayAddress) = (note.Relay ?? address, address ?? note.RelayAddress);
        return note;
    }

    /// <summary>By what the line is joined with others.</summary>
    public static LogKeys Keys(in LineFacts facts, LogNote note) => new(facts.Form.SystemId, facts.Bytes(LogSlot.Delivery), note.Session.Bytes, note.QueueId.Bytes);

    /// <summary>The recipients, where the line or those before it name several; null for the one of the note, be it none.</summary>
    public static List<string>? Recipients(in LineFacts facts, LogNote note)
    {
        var all = facts.Has(LogSlot.Recipients) ? AddressBytes.ReadAll(facts.Bytes(LogSlot.Recipients)) : facts.Has(LogSlot.Recipient) ? null : note.Recipients?.ConvertAll(text => text.ToString()!);
        if (all is not null && facts.Has(LogSlot.Domain))
        {
            var domain = "@" + LogText.Decode(facts.Bytes(LogSlot.Domain));
            all.RemoveAll(address => !address.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
        }

        return all is { Count: > 0 } ? all : null;
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
    public static LogKeys Keys(in LineFacts facts) => new(facts.Form.SystemId, facts.Bytes(LogSlot.Delivery), facts.Bytes(LogSlot.Session), facts.Bytes(LogSlot.QueueId));

    /// <summary>The class of failure by which the log sorts it.</summary>
    public static string? Category(in LineFacts facts) => facts.Bytes(LogSlot.Category) is { Length: > 0 } category ? LogText.Decode(category) : null;

    /// <summary>The enhanced code that the log gives by itself.</summary>
    public static EnhancedStatusCode? Status(in LineFacts facts) =>
        facts.Has(LogSlot.Status) && EnhancedStatusCode.TryParse(facts.Bytes(LogSlot.Status), out var status) ? status : null;
}
