using System.Collections.Immutable;

namespace SmtpReplyCodes;

/// <summary>A class in which a service, or a mail server, puts failures.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ServiceClass
{
    internal ServiceClass(string id, string name, SmtpCause cause = SmtpCause.Unknown, BounceSeverity severity = BounceSeverity.Unknown) =>
        (Id, Name, Cause, Severity) = (id, name, cause, severity);

    /// <summary>The class as it stands in events: <c>Permanent/NoEmail</c>, <c>HardBounce</c>, <c>10</c>.</summary>
    public string Id { get; }

    /// <summary>The number that stands beside it (Postmark's <c>TypeCode</c>, Mandrill's <c>bgtools_code</c>); null where there is none.</summary>
    public string? Code { get; internal init; }

    /// <summary>What it stands for, in a few words.</summary>
    public string Name { get; }

    /// <summary>The cause that the class names; <see cref="SmtpCause.Unknown"/> where it names none, as a mere "hard bounce".</summary>
    public SmtpCause Cause { get; }

    /// <summary>How the service sees it.</summary>
    public BounceSeverity Severity { get; }

    /// <summary>What an event of this class is, where the service posts it as a bounce although it is something else; null where it is what its event says.</summary>
    public SendingEventKind? Kind { get; internal init; }

    /// <summary>The other causes that the service puts into this class, or would, having none that is nearer: the way back, from cause to class.</summary>
    public ImmutableArray<SmtpCause> AlsoFor { get; internal init; } = [];
}
