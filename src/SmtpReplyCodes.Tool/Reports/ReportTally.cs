namespace SmtpReplyCodes.Tool.Reports;

/// <summary>What is counted over many reports; its size does not depend on their number.</summary>
internal sealed class ReportTally
{
    private const int Capacity = 100_000;

    private readonly Dictionary<SmtpCause, SmtpReply> _firstReplies = [];

    public Counter<DeliveryReportKind> Kinds { get; } = new(Capacity);

    /// <summary>One a recipient.</summary>
    public Counter<SmtpCause> Causes { get; } = new(Capacity);

    public Counter<string> Domains { get; } = new(Capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>What servers said, addresses and hosts masked: the same thing said of many recipients is one.</summary>
    public Counter<string> Texts { get; } = new(Capacity);

    /// <summary>The addresses of hard bounces.</summary>
    public Counter<string> HardBounces { get; } = new(Capacity, StringComparer.OrdinalIgnoreCase);

    public void Add(ReadReport read)
    {
        Kinds.Add(read.Report.Kind);
        foreach (var recipient in read.Deliveries)
            Add(recipient);
    }

    /// <summary>The first reply of a cause that was counted.</summary>
    public SmtpReply FirstReply(SmtpCause cause) => _firstReplies[cause];

    private void Add(RecipientReport recipient)
    {
        var reply = recipient.Reply;
        Causes.Add(reply.Cause);
        _firstReplies.TryAdd(reply.Cause, reply);
        if (recipient.FinalRecipient is { } address)
        {
            if (AddressDomain.Of(address) is { } domain)
                Domains.Add(domain);
            if (reply.IsHardBounce)
                HardBounces.Add(address);
        }

        if (reply.Text.Length > 0)
            Texts.Add(TextBeginning.Of(reply.ToRedactedString()));
    }
}
