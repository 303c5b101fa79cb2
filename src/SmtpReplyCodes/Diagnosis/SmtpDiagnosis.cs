using System.Collections.Immutable;

namespace SmtpReplyCodes;

/// <summary>Why a server said what it said, what to do about it, and what decided.</summary>
/// <remarks>Immutable and thread-safe. The texts are English; <see cref="MessageKey"/> is the key for a translation.</remarks>
public sealed class SmtpDiagnosis
{
    internal SmtpDiagnosis()
    {
    }

    /// <summary>The cause; <see cref="SmtpCause.Unknown"/> where nothing names one.</summary>
    public required SmtpCause Cause { get; init; }

    /// <summary>
    /// How sure the verdict is, in fixed steps: 0.95 a provider's own key, 0.9 words, 0.7 an enhanced code, 0.5 a reply code, 0.3 its class alone,
    /// 0 nothing; 0.2 less where evidence contradicts.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>The rule or row that decided, for instance <c>code/X.1.1</c>; <c>none</c> where nothing did.</summary>
    public required string RuleId { get; init; }

    /// <summary>What spoke for the verdict, the deciding thing first; empty where nothing did.</summary>
    public required ImmutableArray<SmtpEvidence> Evidence { get; init; }

    /// <summary>The causes that other evidence spoke for, the strongest first.</summary>
    public required ImmutableArray<SmtpCandidate> Rejected { get; init; }

    /// <summary>Who can change it.</summary>
    public required ResponsibleParty Party { get; init; }

    /// <summary>What usually lies behind it.</summary>
    public required string LikelyCause { get; init; }

    /// <summary>What the operator of the sending side can do.</summary>
    public required string Remediation { get; init; }

    /// <summary>What to tell the person who wrote the mail, without jargon.</summary>
    public required string UserMessage { get; init; }

    /// <summary>A stable key for translations of the texts: the name of the cause as in JSON.</summary>
    public required string MessageKey { get; init; }

    /// <summary>What to do, when, and why.</summary>
    public required SmtpAdvice Advice { get; init; }

    /// <summary>The provider that speaks, in lower case (<c>google</c>); null where the reply does not show it.</summary>
    public string? Provider { get; init; }

    /// <summary>The documents that the explanation rests on.</summary>
    public required ImmutableArray<CodeReference> References { get; init; }
}
