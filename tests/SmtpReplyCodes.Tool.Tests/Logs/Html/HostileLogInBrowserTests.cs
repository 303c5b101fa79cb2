using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>A log full of script, read by the command, in a real browser: the page that comes out shows it and runs none of it.</summary>
public sealed class HostileLogInBrowserTests : IDisposable
{
    private const string Script = "document.title='pwned'";

    private readonly MailFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_runs_that_stands_in_a_log()
    {
        // The name of the log is a stranger's too.
        var log = _folder["<img src=x onerror=" + Script + ">.log"];
        await File.WriteAllLinesAsync(log, Texts.Select(Line), TestContext.Current.CancellationToken);

        var run = await LogsRun.Of("--html", _folder["page.html"], log);
        var document = await Browser.Show(_folder["page.html"], "");

        run.Error.Should().BeEmpty();
        document.Should().Contain("<title>Mail deliveries,").And.NotContain("<title>pwned").And.NotContainAny("<img", "<iframe", "<svg onload", "<h1>pwned", "javascript:\"").And.Contain("pwned");
        document.Split("<script").Should().HaveCount(2, "there is the page's own script and no other");
        document.Should().Contain("<button id=\"theme\" type=\"button\">Dark colours</button>", "the own script must have run");
    }

    private static string[] Texts =>
    [
        $"<script>{Script}</script>",
        $"\"><img src=x onerror=\"{Script}\">",
        $"'><svg onload={Script}>",
        $"</title><script>{Script}</script>",
        $"</script><script>{Script}</script>",
        $"<iframe srcdoc=\"<script>parent.{Script}</script>\"></iframe>",
        "</svg></table></section><h1>pwned</h1>",
        $"<a href=\"javascript:{Script}\">x</a>",
        "{{script}}{{style}}",
    ];

    /// <summary>A line of Postfix with the text as recipient, relay and reply.</summary>
    private static string Line(string text, int i) =>
        $"Nov 23 21:14:{10 + i} mx postfix/smtp[324]: 4F2A{i}: to=<{text.Replace('>', ')')}@{i}.example>, relay={i}.{text.Replace(' ', '_')}[192.0.2.{i}]:25, delay=1, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 User unknown {text} (in reply to RCPT TO command))";
}
