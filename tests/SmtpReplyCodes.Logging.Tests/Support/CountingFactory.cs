using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>A factory that is not Microsoft's.</summary>
internal sealed class CountingFactory : ILoggerFactory
{
    private readonly List<ILoggerProvider> _providers = [];

    public int Disposals { get; private set; }

    public void AddProvider(ILoggerProvider provider) => _providers.Add(provider);

    public ILogger CreateLogger(string categoryName) => _providers[0].CreateLogger(categoryName);

    public void Dispose() => Disposals++;
}
