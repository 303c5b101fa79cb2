namespace SmtpReplyCodes.Reports;

/// <summary>What stands in a line where its shape varies, by place within the line; empty for what the shape does not have.</summary>
internal struct ShapeMatch
{
    public Range Recipient, Alias, Reply;

    /// <summary>Whether the shape tells what a server said.</summary>
    public bool HasReply;

    /// <summary>The status that the line gives; null for none.</summary>
    public EnhancedStatusCode? Status;

    /// <summary>Takes what a slot of the shape holds; false where that cannot stand there.</summary>
    public bool Take(ReadOnlySpan<char> slot, ReadOnlySpan<char> line, int start, int end)
    {
        var trimmed = Trim(line, start, end, " \t");
        var text = line[trimmed];
        switch (slot)
        {
            case "recipient":
                Recipient = Trim(line, start, end, " \t<>\"'");
                return AddressText.IsAddress(line[Recipient]);
            case "recipients":
                Recipient = trimmed;
                return AddressText.Find(text, 0, out _) >= 0;
            case "user":
                Recipient = Trim(line, start, end, " \t<>\"'");
                return IsName(line[Recipient]);
            case "alias":
                Alias = Trim(line, start, end, " \t<>\"'");
                return AddressText.IsAddress(line[Alias]);
            case "reply":
                (Reply, HasReply) = (trimmed, true);
                return text.Length > 0;
            case "host":
                return text.Length > 0 && text.IndexOfAny(' ', '\t') < 0;
            case "code":
                return text.Length == 3 && CodedLine.CodeOf(text) > 0;
            case "status":
                if (!EnhancedStatusCode.TryParse(text, out var status))
                    return false;
                Status = status;
                return true;
            default:
                return true;
        }
    }

    /// <summary>The name of a local user, which has no domain.</summary>
    private static bool IsName(ReadOnlySpan<char> text) => text.Length is > 0 and <= AddressSyntax.LongestLocalPart && text.IndexOfAny(" \t@") < 0;

    private static Range Trim(ReadOnlySpan<char> line, int start, int end, ReadOnlySpan<char> marks)
    {
        while (start < end && marks.Contains(line[start]))
            start++;
        while (end > start && marks.Contains(line[end - 1]))
            end--;
        return start..end;
    }
}
