using System.Text;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>There is no static mutable state, public or hidden: static fields are constants, or are set once and hold what does not change.</summary>
public class StaticStateTests
{
    [Fact]
    public void No_type_of_the_library_has_any() => StaticState.MutableFieldsOf(typeof(SmtpReply).Assembly).Should().BeEmpty();

    [Fact]
    public void It_is_seen_in_fields_properties_and_collections() =>
        StaticState.MutableFields(typeof(MadeUp)).Should().BeEquivalentTo("_counter", "<Setting>k__BackingField", "Cache", "Words", "Buffer");

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
