namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The names of the slots, and what may stand in each.</summary>
internal static class LogSlots
{
    /// <summary>How many there are: the room that captures need.</summary>
    public const int Count = (int)LogSlot.Talk + 1;

    /// <summary>The longest name of a message, session or delivery.</summary>
    private const int LongestKey = 128;

    /// <summary>The longest address (RFC 5321 section 4.5.3.1) with room for quotes.</summary>
    private const int LongestAddress = 400;

    /// <summary>The slot of a name as it stands in shapes, <c>queueId</c>.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out LogSlot slot)
    {
        foreach (var candidate in Enum.GetValues<LogSlot>())
        {
            if (name.Equals(candidate.ToString(), StringComparison.OrdinalIgnoreCase) && name.Length > 0 && char.IsAsciiLetterLower(name[0]))
            {
                slot = candidate;
                return true;
            }
        }

        slot = default;
        return false;
    }

    /// <summary>How much of a text is the quoted local part of an address, in which anything may stand: <c>"anna \"a, b\" meyer"@example.org</c>.</summary>
    public static int QuotedLength(LogSlot slot, ReadOnlySpan<byte> text)
    {
        if (slot is not (LogSlot.Recipient or LogSlot.Sender or LogSlot.OriginalRecipient) || text is not [(byte)'"', ..])
            return 0;
        for (var at = 1; text[at..].IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var length; at += 2)
        {
            at += length;
            if (text[at] == '"')
                return at + 1;
            if (at + 2 > text.Length)
                break;
        }

        return 0;
    }

    /// <summary>Whether such a text may stand in a slot. What is no more than a hint of where something stands is looked at when it is read.</summary>
    public static bool Takes(LogSlot slot, ReadOnlySpan<byte> text) => slot switch
    {
        LogSlot.QueueId or LogSlot.Session or LogSlot.Delivery => text.Length is > 0 and <= LongestKey && !text.Contains((byte)' '),
        LogSlot.Sender or LogSlot.Recipient or LogSlot.OriginalRecipient => text.Length <= LongestAddress && (!text.Contains((byte)' ') || text.Contains((byte)'"')),
        LogSlot.Status => text.Length is >= 5 and <= 11 && EnhancedStatusCode.TryParse(text, out _),
        LogSlot.Domain => text.Length is > 0 and <= LongestAddress,
        LogSlot.Code => text.Length == 3 && text[0] is >= (byte)'1' and <= (byte)'6' && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'),
        LogSlot.Outcome => text.Length is > 0 and <= LongestKey,
        _ => true,
    };
}
