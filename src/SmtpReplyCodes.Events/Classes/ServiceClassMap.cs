using System.Collections.Immutable;

namespace SmtpReplyCodes;

/// <summary>The classes of one service, to causes and back.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ServiceClassMap
{
    internal ServiceClassMap(string name, string reference, ImmutableArray<ServiceClass> rows) => (Name, Reference, Rows) = (name, reference, rows);

    /// <summary>The name of the service or server.</summary>
    public string Name { get; }

    /// <summary>The page that explains the classes.</summary>
    public string Reference { get; }

    /// <summary>The classes, those of bounces first.</summary>
    public ImmutableArray<ServiceClass> Rows { get; }

    /// <summary>The class of that id or code, in whatever case; null for one that is not known.</summary>
    /// <param name="serviceClass">The class as it stands in an event; null is none.</param>
    public ServiceClass? Find(string? serviceClass)
    {
        if (serviceClass is null)
            return null;
        foreach (var row in Rows)
        {
            if (row.Id.Equals(serviceClass, StringComparison.OrdinalIgnoreCase) || row.Code == serviceClass)
                return row;
        }

        return null;
    }

    /// <summary>The cause that a class names; <see cref="SmtpCause.Unknown"/> where it names none, or is not known.</summary>
    /// <param name="serviceClass">The class as it stands in an event; null is none.</param>
    public SmtpCause CauseOf(string? serviceClass) => Find(serviceClass)?.Cause ?? SmtpCause.Unknown;

    /// <summary>The class in which the service would put a cause: the one that is for it (<see cref="ServiceClass.AlsoFor"/>), else the first that names it; null where there is none.</summary>
    /// <param name="cause">The cause.</param>
    public ServiceClass? ClassFor(SmtpCause cause)
    {
        ServiceClass? named = null;
        foreach (var row in Rows)
        {
            if (row.AlsoFor.Contains(cause))
                return row;
            if (named is null && row.Cause == cause)
                named = row;
        }

        return named;
    }
}
