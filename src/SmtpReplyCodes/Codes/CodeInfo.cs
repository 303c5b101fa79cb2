using System.Collections.Immutable;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>What the table knows about a code: its title, what usually lies behind it, what to do about it, and who says so.</summary>
/// <remarks>
/// Immutable and thread-safe. <see cref="Match"/> says whether the row is about the very code that was asked for; where it is not, the row of
/// the subject, the category or the class speaks for it (RFC 5321 section 4.2.1, RFC 3463 section 2).
/// </remarks>
public sealed class CodeInfo
{
    private readonly CodeRow _row;

    internal CodeInfo(CodeRow row, CodeMatch match, SmtpSeverity severity, SmtpCause cause)
    {
        _row = row;
        Match = match;
        Severity = severity;
        Cause = cause;
    }

    /// <summary>The row's own code: <c>550</c>, <c>X.1.1</c> for an enhanced code of any class, <c>55x</c>, <c>5xx</c> or <c>5.X.X</c> for a fallback.</summary>
    public string Id => _row.Id;

    /// <summary>How closely the row fits the code that was asked for.</summary>
    public CodeMatch Match { get; }

    /// <summary>The severity of the code; <see cref="SmtpSeverity.Unknown"/> for an enhanced row taken for itself, whose class is open.</summary>
    public SmtpSeverity Severity { get; }

    /// <summary>The cause that the code alone suggests; <see cref="SmtpCause.Unknown"/> where it suggests none.</summary>
    public SmtpCause Cause { get; }

    /// <summary>What the code says, in a few words.</summary>
    public string Title => _row.Title;

    /// <summary>What usually lies behind it, in one sentence.</summary>
    public string LikelyCause => _row.LikelyCause;

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => _row.Remediation;

    /// <summary>The service that invented the code, in lower case; null for codes of general use.</summary>
    public string? Provider => _row.Provider;

    /// <summary>Where the row comes from; never empty for an exact row.</summary>
    public ImmutableArray<CodeReference> References => _row.References;

    /// <summary>Replies with this code; empty for a fallback.</summary>
    public ImmutableArray<string> Examples => _row.Examples;

    /// <summary>The code and its title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
