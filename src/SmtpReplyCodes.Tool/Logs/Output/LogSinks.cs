using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>Everything that the user wants to have of the logs: the summary or JSON, lines as they come, and the page.</summary>
internal sealed class LogSinks : ILogSink
{
    private readonly List<ILogSink> _sinks = [];

    /// <exception cref="UnwritableFileException">The page cannot be written.</exception>
    public void Open(ToolHost host, bool asJson, bool isFollowed, string? page)
    {
        if (asJson)
            _sinks.Add(new LogJson(host.Output));
        else if (isFollowed && page != "-")
            _sinks.Add(new LogLines(host.Text));
        var totals = new LogTotals();
        if (page is not null)
            totals.To(LogPageFile.To(page, host));
        if (!asJson && page != "-")
            totals.To(new LogSummary(host));
        if (totals.IsUnused)
            totals.Dispose();
        else
            _sinks.Add(totals);
    }

    public void Add(LogEvent read) => _sinks.ForEach(sink => sink.Add(read));

    public void Miss(UnreadableInputException unreadable) => _sinks.ForEach(sink => sink.Miss(unreadable));

    public void Done(LogFile file) => _sinks.ForEach(sink => sink.Done(file));

    public void Rest() => _sinks.ForEach(sink => sink.Rest());

    public void Finish() => _sinks.ForEach(sink => sink.Finish());

    public void Dispose() => _sinks.ForEach(sink => sink.Dispose());
}
