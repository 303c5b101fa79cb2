using System.Text.Json.Serialization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>
/// An enhanced mail system status code such as 5.1.1: class, subject and detail (RFC 3463).
/// </summary>
/// <remarks>
/// The class is 2 (success), 4 (transient) or 5 (permanent); subject and detail are 0 to 999, so that vendors' codes such as 5.7.509 are fine values.
/// Values are ordered by class, then subject, then detail. <c>default</c> means "no code": its parts are 0, its text is empty, and it sorts first;
/// where this library says that there may be none it uses <see cref="Nullable{T}"/> instead. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(EnhancedStatusCodeJsonConverter))]
public readonly partial struct EnhancedStatusCode : IEquatable<EnhancedStatusCode>, IComparable<EnhancedStatusCode>, IComparable
{
    /// <summary>All parts in one number.</summary>
    internal readonly PackedStatusCode Packed;

    /// <summary>Creates a code from its parts.</summary>
    /// <param name="statusClass">2, 4 or 5.</param>
    /// <param name="subject">0 to 999; the registry knows 0 to 7.</param>
    /// <param name="detail">0 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public EnhancedStatusCode(int statusClass, int subject, int detail)
    {
        if (statusClass is not (2 or 4 or 5))
            throw new ArgumentOutOfRangeException(nameof(statusClass), statusClass, "The class of an enhanced status code is 2, 4 or 5.");
        ArgumentOutOfRangeException.ThrowIfNegative(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(subject, MaximumPart);
        ArgumentOutOfRangeException.ThrowIfNegative(detail);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(detail, MaximumPart);
        Packed = new PackedStatusCode(statusClass, subject, detail);
    }

    /// <summary>Parts that were checked.</summary>
    internal EnhancedStatusCode(PackedStatusCode packed) => Packed = packed;

    /// <summary>Null where there is no code.</summary>
    internal static EnhancedStatusCode? FromPacked(PackedStatusCode packed) => packed.IsNone ? null : new EnhancedStatusCode(packed);

    /// <summary>The largest subject and the largest detail.</summary>
    public const int MaximumPart = 999;

    /// <summary>The class: 2, 4 or 5; 0 for <c>default</c>.</summary>
    public int Class => Packed.Class;

    /// <summary>The subject, 0 to 999: 1 address, 2 mailbox, 3 mail system, 4 network and routing, 5 protocol, 6 content, 7 security or policy.</summary>
    public int Subject => Packed.Subject;

    /// <summary>The detail within the subject, 0 to 999.</summary>
    public int Detail => Packed.Detail;

    /// <summary>What the class says; <see cref="SmtpSeverity.Unknown"/> for <c>default</c>.</summary>
    public SmtpSeverity Severity => Packed.Severity;

    /// <summary>
    /// What the table knows about the code: its own row, else that of its subject, else that of its class (<see cref="CodeInfo.Match"/> says
    /// which); null for <c>default</c>.
    /// </summary>
    public CodeInfo? Info => CodeLookup.Read(CodeLookup.Enhanced(Packed));

    /// <summary>Whether subject and detail stand in the IANA registry of SMTP enhanced status codes.</summary>
    public bool IsRegistered => CodeLookup.Enhanced(Packed) is { Row: >= 0, Match: CodeMatch.Exact };

    /// <summary>Takes the code apart, so that <c>reply.EnhancedCode is (5, 7, _)</c> can be written.</summary>
    public void Deconstruct(out int statusClass, out int subject, out int detail)
    {
        statusClass = Packed.Class;
        subject = Packed.Subject;
        detail = Packed.Detail;
    }

    /// <inheritdoc/>
    public bool Equals(EnhancedStatusCode other) => Packed.Value == other.Packed.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EnhancedStatusCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.Value;

    /// <summary>Compares by class, then subject, then detail.</summary>
    public int CompareTo(EnhancedStatusCode other) => Packed.Value.CompareTo(other.Packed.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EnhancedStatusCode other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with is no enhanced status code.", nameof(obj)),
    };

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value == right.Packed.Value;

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value != right.Packed.Value;

    /// <summary>Whether the left code sorts before the right one.</summary>
    public static bool operator <(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value < right.Packed.Value;

    /// <summary>Whether the left code sorts before the right one or is the same.</summary>
    public static bool operator <=(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value <= right.Packed.Value;

    /// <summary>Whether the left code sorts behind the right one.</summary>
    public static bool operator >(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value > right.Packed.Value;

    /// <summary>Whether the left code sorts behind the right one or is the same.</summary>
    public static bool operator >=(EnhancedStatusCode left, EnhancedStatusCode right) => left.Packed.Value >= right.Packed.Value;
}
