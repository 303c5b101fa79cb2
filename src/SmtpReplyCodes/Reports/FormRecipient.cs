namespace SmtpReplyCodes.Reports;

/// <summary>A recipient that the form of a report tells.</summary>
/// <param name="mention">Where it is named.</param>
internal sealed class FormRecipient(Mention mention)
{
    /// <summary>Nobody says more about one recipient.</summary>
    private const int LongestReply = 8_192;

    public Mention Mention => mention;

    /// <summary>The address that this one was made of; null where the form tells none.</summary>
    public string? Alias { get; set; }

    /// <summary>The status that the report gives him; null where the form tells none.</summary>
    public EnhancedStatusCode? Status { get; set; }

    /// <summary>What a server said, line by line; null where the form does not part that from the other words.</summary>
    public string? Reply { get; private set; }

    /// <summary>Adds a line, unless the reply is as long already as any is: each line added copies those before.</summary>
    public void AddReply(ReadOnlySpan<char> line, char lineEnd = '\n')
    {
        if (Reply is null)
            Reply = line.ToString();
        else if (Reply.Length < LongestReply)
            Reply = string.Concat(Reply, [lineEnd], line);
    }
}
