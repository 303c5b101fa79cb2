using System.Text;
using SmtpReplyCodes.Fuzz.Mutation;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>Inputs are told by their seed and number, and are what they are said to be: damaged specimens.</summary>
public class MutatorTests
{
    private const int Inputs = 2_000;

    private static readonly byte[][] Seeds = [[.. "550 5.1.1 User unknown\r\n"u8], [.. "451 4.7.1 Greylisted, try again in 300 seconds\n"u8]];

    [Fact]
    public void The_same_numbers_give_the_same_inputs() => Make(seed: 1).Should().BeEquivalentTo(Make(seed: 1), options => options.WithStrictOrdering());

    [Fact]
    public void The_first_inputs_are_the_same_on_every_machine_and_for_ever() =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([.. Make(seed: 1).SelectMany(input => input)]))[..16].Should().Be("E73B5CA2BEBC88E2");

    [Fact]
    public void Another_seed_or_stream_gives_others()
    {
        var inputs = Make(seed: 1).ConvertAll(Convert.ToHexString);

        inputs.Distinct().Should().HaveCountGreaterThan(Inputs * 9 / 10);
        Make(seed: 2).ConvertAll(Convert.ToHexString).Intersect(inputs).Should().HaveCountLessThan(Inputs / 10);
        Make(seed: 1, stream: 2).ConvertAll(Convert.ToHexString).Intersect(inputs).Should().HaveCountLessThan(Inputs / 10);
    }

    [Fact]
    public void Some_grow_to_the_full_length_and_none_beyond()
    {
        var lengths = Make(seed: 1).ConvertAll(input => input.Length);

        lengths.Max().Should().Be(Mutator.MostBytes);
        lengths.Count(length => length == Mutator.MostBytes).Should().BeInRange(Inputs / 200, Inputs / 50);
    }

    [Fact]
    public void Much_of_a_specimen_is_left() => Make(seed: 1).Count(input => Encoding.Latin1.GetString(input).Contains("User", StringComparison.Ordinal)).Should().BeGreaterThan(Inputs / 10);

    [Theory]
    [InlineData("replies", 2_000)]
    [InlineData("reports", 500)]
    [InlineData("rules", 300)]
    [InlineData("logs", 40)]
    [InlineData("events", 60)]
    public void The_specimens_are_there_and_nothing_is_wrong_with_them(string name, int least)
    {
        var target = FuzzTargets.Find(name)!;

        target.Seeds.Should().HaveCountGreaterThan(least);
        foreach (var seed in target.Seeds.Where((_, i) => i % 10 == 0))
            target.Check(seed);
    }

    private static List<byte[]> Make(ulong seed, ulong stream = 1)
    {
        var mutator = new Mutator(Seeds, seed, stream, growEvery: 100);
        return [.. Enumerable.Range(0, Inputs).Select(number => mutator.Make(number))];
    }
}
