using System.Net;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Tests.Support;

namespace SmtpReplyCodes.Tool.Tests.Logs.Html;

/// <summary>The page in a real browser.</summary>
public sealed class LogPageInBrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-logs-");

    [Fact]
    public async Task Nothing_runs_that_others_wrote_but_the_own_script_does()
    {
        var document = await Show(PageText.Of(LogSample.Named("hostile")).Html);

        document.Should().Contain("<title>Mail deliveries, 23 Nov 2026</title>").And.NotContainAny("<img", "<h1>pwned", "<svg onload").And.Contain("pwned");
        document.Should().Contain("<button id=\"theme\" type=\"button\">Dark colours</button>", "the own script must have run");
        document.Split("<script").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("one day")]
    [InlineData("every cause")]
    [InlineData("hostile")]
    [InlineData("long names")]
    public async Task A_phone_does_not_scroll_sideways(string sample)
    {
        var figures = sample == "long names" ? LongNames() : LogSample.Named(sample);

        (await Ask(figures, "view.scrollTo(1000, 0); page.documentElement.scrollWidth <= 360 && view.scrollX === 0")).Should().Be("true");
    }

    [Fact]
    public async Task The_style_is_in_force() => (await Ask(LogSample.Named("one day"), "view.getComputedStyle(page.querySelector('rect.sent')).fill")).Should().Be("rgb(184, 193, 203)");

    [Fact]
    public async Task A_button_changes_the_colours_and_changes_them_back() =>
        (await Ask(LogSample.Named("one day"), """
            (() => {
              const paper = () => view.getComputedStyle(page.body).backgroundColor;
              const button = page.getElementById('theme');
              const before = paper();
              button.click();
              const clicked = paper();
              button.click();
              return [before, clicked, paper() === before].join(' ');
            })()
            """)).Should().Be("rgb(246, 247, 249) rgb(15, 18, 22) true");

    [Fact]
    public async Task A_heading_sorts_its_table_there_and_back_and_what_is_put_together_stays_last()
    {
        var attempts = new[] { "b.example", "b.example", "a.example", "c.example", "c.example", "c.example" }.Select(domain => Attempt.Sent() with { Recipient = "u@" + domain }).Append(Attempt.Sent() with { Recipient = null });

        (await Ask(LogSample.Of(attempts), """
            (() => {
              const table = page.getElementById('domains').nextElementSibling;
              const names = () => [...table.tBodies[0].rows].map(row => row.cells[0].firstChild.textContent).join(' ');
              const click = column => table.tHead.rows[0].cells[column].querySelector('button').click();
              const said = [];
              for (const column of [1, 1, 0, 0]) {
                click(column);
                said.push(names() + ' ' + table.tHead.rows[0].cells[column].ariaSort);
              }
              return said.join('; ');
            })()
            """)).Should().Be("c.example b.example a.example not named descending; a.example b.example c.example not named ascending; " +
            "a.example b.example c.example not named ascending; c.example b.example a.example not named descending");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static LogFigures LongNames() => LogSample.Of(Enumerable.Range(0, 20).Select(i =>
        new Attempt(MailLogOutcome.Bounced, "550 5.1.1 " + new string('x', 300)) { Recipient = $"u@{i}{new string('d', 200)}", Relay = $"{i}{new string('r', 200)}" }));

    /// <summary>Puts the page on a phone of 360 pixels and asks it something.</summary>
    /// <param name="figures">What the page shows.</param>
    /// <param name="question">An expression over <c>page</c>, the document, and <c>view</c>, its window.</param>
    private async Task<string> Ask(LogFigures figures, string question)
    {
        var document = await Show($$"""
            <!doctype html>
            <meta charset="utf-8">
            <iframe id="phone" style="width: 360px; height: 740px; border: 0" srcdoc="{{WebUtility.HtmlEncode(PageText.Of(figures).Html)}}"></iframe>
            <output></output>
            <script>
            onload = () => {
              const view = document.getElementById('phone').contentWindow, page = view.document;
              document.querySelector('output').textContent = eval({{System.Text.Json.JsonSerializer.Serialize(question)}});
            };
            </script>
            """);
        var start = document.IndexOf("<output>", StringComparison.Ordinal) + "<output>".Length;
        return document[start..document.IndexOf("</output>", StringComparison.Ordinal)];
    }

    private async Task<string> Show(string html)
    {
        var file = Path.Combine(_folder.FullName, "page.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        return await Browser.Show(file, "");
    }
}
