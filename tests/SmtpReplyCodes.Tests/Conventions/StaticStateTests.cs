using System.Collections;
using System.Reflection;
using System.Text;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>There is no static mutable state, public or hidden: static fields are constants, or are set once and hold what does not change.</summary>
public class StaticStateTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_type_of_the_library_has_any() => typeof(SmtpReply).Assembly.GetTypes().Where(IsWritten).SelectMany(MutableFields).Should().BeEmpty();

    [Fact]
    public void It_is_seen_in_fields_properties_and_collections() =>
        MutableFields(typeof(MadeUp)).Should().BeEquivalentTo("_counter", "<Setting>k__BackingField", "Cache", "Words", "Buffer");

    /// <summary>What the compiler adds for lambdas and constants bears a name that nobody could write.</summary>
    private static bool IsWritten(Type type) => !type.FullName!.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<string> MutableFields(Type type) =>
        type.GetFields(Static).Where(field => !field.IsLiteral && (!field.IsInitOnly || IsMutableCollection(field.FieldType))).Select(field => field.Name);

    /// <summary>Arrays are let pass: nobody writes to the few there are, and none is handed out.</summary>
    private static bool IsMutableCollection(Type type) =>
        type == typeof(StringBuilder) || (type.IsClass && !type.IsArray && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && !IsFrozen(type));

    private static bool IsFrozen(Type type) => type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";

#pragma warning disable CS0169, CS0649, CA1823, CA2211, IDE0044, IDE0051 // Made up: nobody uses them.
    private static class MadeUp
    {
        public const int Constant = 1;
        public static readonly string Name = "";
        public static readonly string[] Names = [""];
        private static readonly Dictionary<string, int> Cache = [];
        private static readonly List<string> Words = [];
        private static readonly StringBuilder Buffer = new();
        private static int _counter;

        public static int Setting { get; set; }

        public static int Given { get; } = 1;
    }
#pragma warning restore
}
