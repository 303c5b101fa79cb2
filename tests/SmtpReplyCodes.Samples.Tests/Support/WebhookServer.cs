using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>The sample WebhookReceiver as a process of its own on a free port, stopped at the end, whatever happens.</summary>
internal sealed class WebhookServer : IAsyncDisposable
{
    private const string Announcement = "Listening on ";

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private readonly Process _process;
    private readonly CancellationTokenSource _cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private WebhookServer(Process process)
    {
        _process = process;
        _cancel.CancelAfter(Bound);
    }

    public HttpClient Client { get; private set; } = null!;

    public static async Task<WebhookServer> Start()
    {
        var info = new ProcessStartInfo(Dotnet, [Path.Combine(AppContext.BaseDirectory, "WebhookReceiver.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        var server = new WebhookServer(Process.Start(info)!);
        try
        {
            var line = await server.ReadLine();
            line.Should().StartWith(Announcement);
            server.Client = new HttpClient { BaseAddress = new Uri(line[Announcement.Length..]), Timeout = Bound };
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next line that it prints.</summary>
    public async Task<string> ReadLine() => await _process.StandardOutput.ReadLineAsync(_cancel.Token) ?? throw new InvalidOperationException("The sample has ended.");

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _cancel.Dispose();
    }
}
