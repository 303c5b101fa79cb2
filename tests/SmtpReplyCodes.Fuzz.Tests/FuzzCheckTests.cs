using System.Diagnostics;
using SmtpReplyCodes.Fuzz.Run;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Tests;

/// <summary>What counts as a find, shown on targets that are made up.</summary>
[Collection(nameof(Alone))]
public class FuzzCheckTests
{
    private static readonly byte[] Input = [.. "550 no"u8];

    [Fact]
    public void A_target_that_does_nothing_wrong_is_left_alone() => FuzzCheck.Look(new MadeUp(() => { }, () => { }), Input, FuzzCheck.Limit).Should().Be(((string?)null, (TimeSpan?)null));

    [Fact]
    public void What_throws_is_a_find() =>
        FuzzCheck.Look(new MadeUp(() => throw new InvalidOperationException("no"), () => { }), Input, FuzzCheck.Limit).Reason.Should().StartWith("InvalidOperationException: no\n   at ");

    [Fact]
    public void Two_answers_are_a_find() =>
        FuzzCheck.Look(new MadeUp(() => DisagreementException.ThrowUnlessEqual("String and bytes", "a", "b"), () => { }), Input, FuzzCheck.Limit).Reason.Should().Be("String and bytes differ:\na\nb");

    [Fact]
    public void What_takes_long_is_a_find()
    {
        var (reason, time) = FuzzCheck.Look(new MadeUp(Work, Work), Input, FuzzCheck.Limit);

        reason.Should().MatchRegex("^Takes [0-9]+ ms for 6 bytes.$");
        time.Should().BeGreaterThan(FuzzCheck.Limit);
    }

    [Fact]
    public void What_takes_long_once_is_none()
    {
        var times = 0;

        FuzzCheck.Look(new MadeUp(Work, () => { if (times++ == 0) Work(); }), Input, FuzzCheck.Limit).Reason.Should().BeNull();
        times.Should().Be(3);
    }

    [Fact]
    public void What_takes_long_until_it_is_compiled_for_good_is_none()
    {
        var times = 0;

        FuzzCheck.Look(new MadeUp(Work, () => { if (times++ < 30) Work(); }), Input, FuzzCheck.Limit).Reason.Should().BeNull();
    }

    [Fact]
    public void Who_waits_takes_no_time_of_the_processor() => FuzzCheck.Look(new MadeUp(Wait, Wait), Input, FuzzCheck.Limit).Reason.Should().BeNull();

    private static void Wait() => Thread.Sleep(FuzzCheck.Limit * 2);

    /// <summary>Takes long by the clock and of the processor, at which the tests beside this one are at work too.</summary>
    private static void Work()
    {
        var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        while (Stopwatch.GetElapsedTime(start) <= FuzzCheck.Limit * 1.5 || Environment.CpuUsage.TotalTime - before <= FuzzCheck.Limit * 1.5)
            Thread.SpinWait(100);
    }

    private sealed class MadeUp(Action check, Action read) : IFuzzTarget
    {
        public string Name => "made-up";

        public ulong Stream => 9;

        public IReadOnlyList<byte[]> Seeds => [Input];

        public int Share => 1;

        public int GrowEvery => 1;

        public void Read(byte[] input) => read();

        public void Check(byte[] input) => check();
    }
}
