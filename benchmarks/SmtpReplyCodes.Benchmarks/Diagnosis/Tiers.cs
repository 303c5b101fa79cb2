using System.Diagnostics;
using System.Runtime;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// Gives the runtime time to optimize. It does so in the background with methods that were called often, in two steps of thirty calls; hundreds of
/// them take it longer than the warm-up of a benchmark, and one that works long is called too seldom in it.
/// </summary>
internal static class Tiers
{
    private const int LeastCalls = 100, CallsPerRound = 5, MostRounds = 60;

    /// <summary>When so few methods were compiled in each of so many rounds, the others are called too seldom to matter.</summary>
    private const int FewMethods = 3, QuietRounds = 3;

    public static void Settle(Func<int> work)
    {
        var (calls, quiet) = (0, 0);
        for (var round = 0; round < MostRounds && (calls < LeastCalls || quiet < QuietRounds); round++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            calls += Call(work);
            Thread.Sleep(120);
            quiet = JitInfo.GetCompiledMethodCount() - compiled > FewMethods ? 0 : quiet + 1;
        }
    }

    private static int Call(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        var calls = 0;
        for (; calls < CallsPerRound || Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(60); calls++)
            work();
        return calls;
    }
}
