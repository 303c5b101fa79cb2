using System.Collections.Concurrent;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Live;

/// <summary>Every behaviour with every client, all done once and at the same time, as some servers hang.</summary>
public sealed class Runs : IAsyncLifetime
{
    private const int AtOnce = 24;

    private readonly ConcurrentDictionary<(string Behaviour, Client Client), Run> _runs = new();

    public async ValueTask InitializeAsync()
    {
        var all = from behaviour in SmtpBehaviours.All from client in Enum.GetValues<Client>() orderby behaviour.Hangs descending select (behaviour, client);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(all, options, async (row, cancellation) =>
            _runs[(row.behaviour.Name, row.client)] = await Run.OfAsync(row.behaviour, row.client, cancellation));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Run Find(string behaviour, Client client) => _runs[(behaviour, client)];
}
