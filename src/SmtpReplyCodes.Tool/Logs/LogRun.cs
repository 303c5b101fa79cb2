using SmtpReplyCodes.Tool.Commands;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Logs.Input;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Reads all logs and hands on what they tell. What cannot be read is named, and the rest is done.</summary>
internal sealed class LogRun(ILogInput input, LogChoice choice, ILogSink sink, ProgressLine progress, TextWriter error)
{
    private long _doneBytes, _doneLines, _skipped, _timeless;
    private bool _isUnreadable, _isFailed;

    /// <summary>Reads and hands on.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<InputFile> files, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files)
                await ReadAsync(file, cancellationToken);
        }
        finally
        {
            progress.Clear();
        }

        if (_timeless > 0 && choice.Window.IsBounded)
            Tell($"The time of {_timeless} events is not known: they were kept.");
        sink.Finish();
        return _isUnreadable || _skipped > 0 ? ExitCode.UnreadableInput : _isFailed ? ExitCode.FailedOn : ExitCode.Done;
    }

    /// <summary>Something could not be read.</summary>
    public void Miss(UnreadableInputException unreadable)
    {
        _isUnreadable = true;
        Tell(unreadable.Message);
        sink.Miss(unreadable);
    }

    /// <summary>Says something to people.</summary>
    public void Tell(string message)
    {
        progress.Clear();
        error.WriteLine("smtpreply: " + SafeText.Clean(message));
    }

    private async Task ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var log = await input.OpenAsync(file, cancellationToken);
            var reader = new MailLogReader(log.Text, log.Options);
            log.Text.BeforeRead = () =>
            {
                progress.Reach(_doneBytes + log.Position, _doneLines + reader.LinesRead);
                sink.Rest();
            };
            while (await reader.ReadAsync(cancellationToken) is { } entry)
                Add(file.Name, entry);
            Finish(file, log, reader);
        }
        catch (UnreadableInputException e)
        {
            Miss(e);
        }

        _doneBytes += file.Size;
    }

    private void Add(string source, MailLogEntry entry)
    {
        if (!choice.Contains(entry))
            return;
        sink.Add(new LogEvent(source, entry));
        _timeless += entry.Time is null ? 1 : 0;
        _isFailed |= CommonOptions.IsFailure(entry, choice.FailOn);
    }

    private void Finish(InputFile file, OpenLog log, MailLogReader reader)
    {
        _doneLines += reader.LinesRead;
        _skipped += reader.LinesSkipped;
        foreach (var warning in reader.Warnings)
            Tell($"{file.Name}: {warning}");
        sink.Done(new LogFile(file.Name, reader.LinesRead, reader.LinesSkipped, reader.Warnings));
        if (log.Text.Failure is { } failure)
            Miss(new UnreadableInputException(file.Name, failure));
    }
}
