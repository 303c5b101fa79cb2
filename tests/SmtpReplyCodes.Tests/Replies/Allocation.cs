namespace SmtpReplyCodes.Tests.Replies;

/// <summary>Measures what an action allocates.</summary>
internal static class Allocation
{
    private const int Batches = 10, Rounds = 200;

    /// <summary>
    /// The bytes of one round, of the batch with the fewest: what the runtime allocates once, when it compiles code anew, is not the action's, and
    /// what the action allocates is there in every batch.
    /// </summary>
    public static long Of(Func<int> read)
    {
        var fewest = long.MaxValue;
        for (var batch = 0; batch < Batches; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var sum = 0;
            for (var round = 0; round < Rounds; round++)
                sum += read();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
            sum.Should().NotBe(0);
        }

        return (fewest + Rounds - 1) / Rounds;
    }
}
