using System.Collections;
using System.Reflection;
using System.Text;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>Finds static mutable state: static fields that may be set again, or that hold what changes.</summary>
internal static class StaticState
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The fields of all types that somebody wrote.</summary>
    public static IEnumerable<string> MutableFieldsOf(Assembly assembly) =>
        assembly.GetTypes().Where(IsWritten).SelectMany(type => MutableFields(type).Select(field => $"{type.FullName}.{field}"));

    /// <summary>The fields of one type.</summary>
    public static IEnumerable<string> MutableFields(Type type) =>
        type.GetFields(Static).Where(field => !field.IsLiteral && (!field.IsInitOnly || IsMutableCollection(field.FieldType))).Select(field => field.Name);

    /// <summary>What the compiler adds for lambdas and constants bears a name that nobody could write.</summary>
    private static bool IsWritten(Type type) => !type.FullName!.Contains('<', StringComparison.Ordinal);

    /// <summary>Arrays are let pass: nobody writes to the few there are, and none is handed out.</summary>
    private static bool IsMutableCollection(Type type) =>
        type == typeof(StringBuilder) || (type.IsClass && !type.IsArray && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && !IsFrozen(type));

    private static bool IsFrozen(Type type) => type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";
}
