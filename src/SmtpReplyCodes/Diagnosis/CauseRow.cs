namespace SmtpReplyCodes.Diagnosis;

/// <summary>One file of <c>Data/causes</c> as the generated file holds it.</summary>
internal sealed class CauseRow
{
    /// <summary>The stable name of the cause, as in JSON.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required SmtpAction Action { get; init; }

    /// <summary>What to do when the reply is transient.</summary>
    public required SmtpAction TransientAction { get; init; }

    public required ResponsibleParty Party { get; init; }

    /// <summary>How many seconds to wait where the text does not say; 0 where no other try is advised.</summary>
    public int RetryAfterSeconds { get; init; }

    public required string Why { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public required string UserMessage { get; init; }
}
