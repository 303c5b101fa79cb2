using System.CommandLine;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply report PATH...</c>: what bounce messages report, for people or as JSON.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolHost host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A message, an mbox, a Maildir, or a folder of them. Without PATH, or with '-', one message is read from standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Arity = ArgumentArity.Zero, Description = "Write one JSON object a message, one a line." };
        var mbox = new Option<bool>("--mbox")
        {
            Description = "Files and standard input hold many messages each. Without it only files named .mbox do; files named .eml never do.",
            Arity = ArgumentArity.Zero,
        };
        var suppress = new Option<string?>("--suppress")
        {
            Description = "Write the addresses that are to get no more mail, as CSV: address,cause,code,until,source. With '-': to standard output, instead of the summary.",
            HelpName = "FILE",
        };
        CommonOptions.RefuseEmpty(suppress);
        var failOn = CommonOptions.FailOn();
        var rules = CommonOptions.Rules();

        var command = new Command("report", "Read bounce messages: who failed, why, what to do.") { paths, json, mbox, suppress, failOn, rules };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(suppress) is { Tokens: [{ Value: "-" }] })
                result.AddError("--json and '--suppress -' exclude each other: both write to standard output.");
            if (result.GetResult(paths)?.Tokens.Any(token => token.Value.Length == 0) == true)
                result.AddError("A PATH is empty.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            if (RuleFiles.Load(parsed.GetValue(rules) ?? [], host.Error) is not { } classifier)
                return Task.FromResult(ExitCode.UnreadableInput);
            var request = new ReportRequest(parsed.GetValue(paths) ?? [], parsed.GetValue(mbox), parsed.GetValue(json), parsed.GetValue(suppress), parsed.GetValue(failOn), classifier);
            return RunAsync(host, request, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolHost host, ReportRequest request, CancellationToken cancellationToken)
    {
        var reader = new MailReader(host.Input, ReportOptions.Default with { Classifier = request.Classifier });
        var progress = new ProgressLine(ProgressScreen(host, request), () => TotalBytes(request), TimeProvider.System);
        using var sinks = new ReportSinks();
        try
        {
            sinks.Open(host, request.AsJson, request.Suppress);
            return await new ReportRun(reader, sinks, progress, host.Error, request.FailOn).RunAsync(request.Paths, request.IsMbox, cancellationToken);
        }
        catch (UnwritableFileException e)
        {
            await host.Error.WriteLineAsync("smtpreply: " + SafeText.Clean(e.Message));
            return ExitCode.UnwritableOutput;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    /// <summary>Where lines of JSON run over the terminal, a line of progress would only be in their way.</summary>
    private static TextWriter? ProgressScreen(ToolHost host, ReportRequest request) => request.AsJson && host.IsTerminal ? null : host.ProgressScreen;

    private static long TotalBytes(ReportRequest request) => new MailFiles(request.IsMbox, _ => { }).Find(request.Paths).Sum(file => file.Size);

    /// <summary>What the user asks for.</summary>
    private sealed record ReportRequest(string[] Paths, bool IsMbox, bool AsJson, string? Suppress, string? FailOn, SmtpClassifier Classifier);
}
