namespace SmtpReplyCodes.Reports;

/// <summary>A recipient that the form of a report tells.</summary>
/// <param name="mention">Where it is named.</param>
internal sealed class FormRecipient(Mention mention)
{
    public Mention Mention => mention;

    /// <summary>The address that this one was made of; null where the form tells none.</summary>
    public string? Alias { get; set; }

    /// <summary>What a server said, line by line; null where the form does not part that from the other words.</summary>
    public string? Reply { get; private set; }

    public void AddReply(ReadOnlySpan<char> line, char lineEnd = '\n') => Reply = Reply is null ? line.ToString() : string.Concat(Reply, [lineEnd], line);
}
