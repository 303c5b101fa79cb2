namespace SmtpReplyCodes.Reports;

/// <summary>An address in a text that may be a recipient, and what the text says about it.</summary>
internal sealed class TextEntry(Mention mention, string address)
{
    public Mention Mention { get; } = mention;

    public string Address { get; } = address;

    /// <summary>What is said about it: up to the end of the paragraph or the next address.</summary>
    public Range Text { get; set; }

    /// <summary>The address that this one was made of by an alias; null where the text tells none.</summary>
    public string? Alias { get; set; }

    /// <summary>Whether nothing is said about it, so that what is said about the next one holds for it too: a list.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether the text says that this one was served.</summary>
    public bool IsServed { get; set; }

    /// <summary>How good its claim to be a recipient is.</summary>
    public Claim Claim { get; set; }

    /// <summary>The best reply in the text.</summary>
    public ReplyCandidate Reply;

    /// <summary>Whether the text says why delivery failed, or shows the code of a refusal.</summary>
    public bool HasEvidence => Reply.Weight >= ReplyCandidate.Telling;
}
