using System.Diagnostics;

namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// Gives the runtime time to optimize. It does so in the background with methods that were called often; hundreds of them take it longer than
/// the warm-up of a benchmark, and one that works long is called too seldom in it.
/// </summary>
internal static class Tiers
{
    private const int Rounds = 8;

    public static void Settle(Func<int> work)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            do
            {
                work();
            }
            while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(60));
            Thread.Sleep(120);
        }
    }
}
