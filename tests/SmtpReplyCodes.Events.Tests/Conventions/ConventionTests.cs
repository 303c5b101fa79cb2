using SmtpReplyCodes.Tests.Conventions;

namespace SmtpReplyCodes.Events.Tests.Conventions;

/// <summary>The manners of the core hold here too.</summary>
public class ConventionTests
{
    public static TheoryData<Type> Types => new(typeof(SendingEvents).Assembly.GetExportedTypes());

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_type_keeps_the_rules(Type type) => ApiRules.BrokenBy(type).Should().BeEmpty();

    [Fact]
    public void There_is_no_static_mutable_state() => StaticState.MutableFieldsOf(typeof(SendingEvents).Assembly).Should().BeEmpty();

    [Fact]
    public void Nothing_is_needed_but_the_core_and_the_platform() =>
        typeof(SendingEvents).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => name != "SmtpReplyCodes" && !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeEmpty();
}
