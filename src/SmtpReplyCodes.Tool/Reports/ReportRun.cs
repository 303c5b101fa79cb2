using SmtpReplyCodes.Tool.Commands;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Reads everything that the paths lead to and hands it on. What cannot be read is named, and the rest is done.</summary>
internal sealed class ReportRun(MailReader reader, IReportSink sink, ProgressLine progress, TextWriter error, string? failOn)
{
    private long _doneBytes;
    private bool _isUnreadable, _isFailed;

    /// <summary>Reads and hands on.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, bool isMbox, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in new MailFiles(isMbox, Miss).Find(paths))
                await ReadAsync(file, cancellationToken);
        }
        finally
        {
            progress.Clear();
        }

        sink.Finish();
        return _isUnreadable ? ExitCode.UnreadableInput : _isFailed ? ExitCode.FailedOn : ExitCode.Done;
    }

    private async Task ReadAsync(MailFile file, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var read in reader.ReadAsync(file, cancellationToken))
            {
                sink.Add(read);
                _isFailed |= read.Deliveries.Any(recipient => CommonOptions.IsFailure(recipient.Reply, failOn));
                progress.Step(_doneBytes + read.FileBytes);
            }
        }
        catch (UnreadableInputException e)
        {
            Miss(e);
        }

        _doneBytes += file.Size;
    }

    private void Miss(UnreadableInputException unreadable)
    {
        _isUnreadable = true;
        progress.Clear();
        error.WriteLine("smtpreply: " + SafeText.Clean(unreadable.Message));
        sink.Miss(unreadable);
    }
}
