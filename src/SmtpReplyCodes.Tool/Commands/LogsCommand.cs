using System.CommandLine;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Input;
using SmtpReplyCodes.Tool.Logs.Output;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply logs PATH...</c>: what became of mail by the logs of servers, for people or as JSON.</summary>
internal static class LogsCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new LogsOptions();
        var command = new Command("logs", "Read logs of mail servers: what was not delivered, why, what to do first.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (RuleFiles.Load(options.Rules(parsed), host.Error) is not { } classifier)
                return Task.FromResult(ExitCode.UnreadableInput);
            return RunAsync(host, options.Read(parsed, classifier), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolHost host, LogsRequest request, CancellationToken cancellationToken)
    {
        using var sinks = new LogSinks();
        try
        {
            sinks.Open(host, request.AsJson, request.IsFollowed, request.Page);
            return request.IsFollowed ? await FollowAsync(host, request, sinks, cancellationToken) : await ReadAsync(host, request, sinks, cancellationToken);
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

    private static Task<int> ReadAsync(ToolHost host, LogsRequest request, LogSinks sinks, CancellationToken cancellationToken)
    {
        var screen = request.AsJson && host.IsTerminal ? null : host.ProgressScreen;
        var progress = new ProgressLine(screen, () => new LogFiles(_ => { }, _ => { }).Find(request.Paths).Sum(file => file.Size), TimeProvider.System, "lines");
        var run = new LogRun(new LogInput(host.Input, request.Clock), request.Choice, sinks, progress, host.Error);
        return run.RunAsync(new LogFiles(run.Miss, message => Tell(host, message)).Find(request.Paths), cancellationToken);
    }

    /// <summary>Whoever interrupts it wants to see the summary: only the log ends, not the work.</summary>
    private static Task<int> FollowAsync(ToolHost host, LogsRequest request, LogSinks sinks, CancellationToken stop)
    {
        var progress = new ProgressLine(null, () => 0, TimeProvider.System);
        var input = new FollowedInput(new LogInput(host.Input, request.Clock, stop), message => Tell(host, message), FollowedInput.PauseAsync, stop);
        var run = new LogRun(input, request.Choice, sinks, progress, host.Error);
        return run.RunAsync(new LogFiles(run.Miss, message => Tell(host, message)).Find(request.Paths), CancellationToken.None);
    }

    private static void Tell(ToolHost host, string message) => host.Error.WriteLine("smtpreply: " + SafeText.Clean(message));
}
