using System.Diagnostics;
using SmtpReplyCodes.Fuzz.Targets;

namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>What an input must not do: make anything throw, be read in two ways, take long.</summary>
internal static class FuzzCheck
{
    private const int Repeats = 3;

    /// <summary>So often a method is called before the runtime compiles it for good, which it does beside what runs.</summary>
    private const int CallsToWarmUp = 40;

    private static readonly TimeSpan TimeToCompile = TimeSpan.FromMilliseconds(300);

    /// <summary>An input, none of which is longer than 64 KiB, takes no more of the processor than this.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>What is wrong with an input, null where nothing is; and the time of a reading, where it was measured.</summary>
    public static (string? Reason, TimeSpan? Time) Look(IFuzzTarget target, byte[] input, TimeSpan limit)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            target.Check(input);
        }
#pragma warning disable CA1031 // Whatever is thrown is a find.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return (error is DisagreementException ? error.Message : $"{error.GetType().Name}: {error.Message}\n{error.StackTrace}", null);
        }

        // The processor was not at work for longer than it took by the clock: most inputs need no second look.
        if (Stopwatch.GetElapsedTime(start) <= limit)
            return default;
        var time = Measure(target, input);
        if (time > limit)
        {
            WarmUp(target, input);
            time = Measure(target, input);
        }

        return (time > limit ? $"Takes {time.TotalMilliseconds:0} ms for {input.Length} bytes." : null, time);
    }

    /// <summary>The time of a reading by the processor, which other programs on the machine hardly change: the best of three.</summary>
    public static TimeSpan Measure(IFuzzTarget target, byte[] input) => Enumerable.Range(0, Repeats).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        target.Read(input);
        return Environment.CpuUsage.TotalTime - before;
    });

    private static void WarmUp(IFuzzTarget target, byte[] input)
    {
        for (var call = 0; call < CallsToWarmUp; call++)
            target.Read(input);
        Thread.Sleep(TimeToCompile);
    }
}
