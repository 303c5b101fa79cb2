using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Joining;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes.Logs.Entries;

/// <summary>Reads what a line tells about a message besides what was said.</summary>
internal sealed class FactReader
{
    private readonly RecentTexts<(string? Name, string? Address)> _hosts = new(static text => (HostText.Read(LogText.Decode(text), out var address), address));
    private readonly RecentTexts<SmtpPhase> _phases = new(static text => PhaseText.Read(LogText.Decode(text)));

    /// <summary>How many bytes of a line are kept at most.</summary>
    public static int RoomFor(in LineFacts facts) =>
        facts.Length(LogSlot.QueueId) + facts.Length(LogSlot.Session) + facts.Length(LogSlot.Sender) + facts.Length(LogSlot.Recipient) + facts.Length(LogSlot.OriginalRecipient);

    /// <summary>Reads what the line tells about the message.</summary>
    public void Read(in LineFacts facts, out MessageFacts about)
    {
        var keeper = new TextKeeper(RoomFor(facts));
        Read(facts, ref keeper, out about);
    }

    /// <summary>Reads what the line tells about the message. It is not returned: that would copy it.</summary>
    /// <param name="facts">The line.</param>
    /// <param name="keeper">Keeps the texts.</param>
    /// <param name="about">What it tells.</param>
    public void Read(in LineFacts facts, ref TextKeeper keeper, out MessageFacts about)
    {
        about = default;
        if (facts.Has(LogSlot.QueueId))
            about.QueueId = keeper.Keep(facts.Bytes(LogSlot.QueueId));
        if (facts.Has(LogSlot.Session))
            about.Session = keeper.Keep(facts.Bytes(LogSlot.Session));
        if (facts.Has(LogSlot.Sender) && AddressBytes.TryFind(facts.Bytes(LogSlot.Sender), out var sender))
            about.Sender = keeper.Keep(sender);
        if (facts.Has(LogSlot.Recipient) && AddressBytes.TryFind(facts.Bytes(LogSlot.Recipient), out var recipient))
            about.Recipient = keeper.Keep(recipient);
        if (facts.Has(LogSlot.OriginalRecipient) && AddressBytes.TryFind(facts.Bytes(LogSlot.OriginalRecipient), out var original))
            about.OriginalRecipient = keeper.Keep(original);
        if (facts.Has(LogSlot.Relay))
            (about.Relay, about.RelayAddress) = _hosts.Of(facts.Bytes(LogSlot.Relay));
        if (facts.Has(LogSlot.RelayAddress) && _hosts.Of(facts.Bytes(LogSlot.RelayAddress)) is (not null, var address))
            (about.Relay, about.RelayAddress) = (about.Relay ?? address, address ?? about.RelayAddress);
    }

    /// <summary>By what the line is joined with others.</summary>
    public static LogKeys Keys(in LineFacts facts, in MessageFacts about) => new(facts.Form.SystemId, facts.Bytes(LogSlot.Delivery), about.Session.Bytes, about.QueueId.Bytes);

    /// <summary>The recipients, where the line or those before it name several; null for one, be it none.</summary>
    /// <param name="facts">The line.</param>
    /// <param name="earlier">Those that lines before it name.</param>
    public static List<string>? Recipients(in LineFacts facts, List<KeptText>? earlier)
    {
        var all = facts.Has(LogSlot.Recipients) ? AddressBytes.ReadAll(facts.Bytes(LogSlot.Recipients)) : facts.Has(LogSlot.Recipient) ? null : earlier?.ConvertAll(text => text.ToString()!);
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
