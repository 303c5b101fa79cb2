namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>
/// Users can rely on the same manners everywhere: types are sealed or static and never change, small values are equal by content, and what
/// can be parsed can be tried.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<Type> Types => new(typeof(SmtpReply).Assembly.GetExportedTypes());

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_type_keeps_the_rules(Type type) => ApiRules.BrokenBy(type).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(Open), "neither sealed nor static")]
    [InlineData(typeof(Settable), "Value can be set")]
    [InlineData(typeof(WithField), "field Value can be set")]
    [InlineData(typeof(Loose), "no readonly struct")]
    [InlineData(typeof(Unequal), "not IEquatable of itself", "op_Equality", "op_Inequality", "no Equals of its own", "no GetHashCode of its own")]
    [InlineData(typeof(OnlyParse), "no TryParse beside OnlyParse Parse(Int32)")]
    [InlineData(typeof(Initialized))]
    [InlineData(typeof(SmtpReplyReader))]
    public void A_broken_rule_is_seen(Type type, params string[] broken) =>
        ApiRules.BrokenBy(type).Select(rule => rule.Replace(typeof(PublicApiTests).FullName + "+", "", StringComparison.Ordinal)).Should().Equal(broken);

#pragma warning disable CA1051, CA1815, CA1034, CA1822, CA1852 // Made up to break the rules.
    private class Open;

    private sealed class Settable
    {
        public int Value { get; set; }
    }

    private sealed class WithField
    {
        public int Value = 1;
    }

    private record struct Loose;

    private readonly struct Unequal;

    private sealed class OnlyParse
    {
        public static OnlyParse Parse(string text) => TryParse(text, out var result) ? result : throw new FormatException();

        public static OnlyParse Parse(int number) => throw new FormatException($"{number}");

        public static bool TryParse(string text, out OnlyParse result) => (result = new OnlyParse()) is not null && text.Length > 0;
    }

    private sealed record Initialized
    {
        public required int Value { get; init; }
    }
#pragma warning restore
}
