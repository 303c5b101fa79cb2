using System.Collections.Concurrent;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Sending;

/// <summary>A sending to every scripted server, all done once and at the same time, as some servers hang.</summary>
public sealed class LiveSendings : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, LiveSending> _sendings = new();

    public async ValueTask InitializeAsync()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 24, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(SmtpBehaviours.All, options, async (behaviour, cancellation) =>
            _sendings[behaviour.Name] = await LiveSending.OfAsync(behaviour, cancellation));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal LiveSending Find(string behaviour) => _sendings[behaviour];
}
