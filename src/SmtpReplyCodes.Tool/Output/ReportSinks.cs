using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>Everything that the user wants to have of the reports: the summary or JSON, and the list of addresses.</summary>
internal sealed class ReportSinks : IReportSink
{
    private readonly List<IReportSink> _sinks = [];

    /// <exception cref="UnwritableFileException">The list cannot be written.</exception>
    public void Open(ToolHost host, bool asJson, string? suppress)
    {
        if (asJson)
            _sinks.Add(new ReportJson(host.Output));
        if (suppress is not null)
            _sinks.Add(SuppressionList.To(suppress, host));
        if (!asJson && suppress != "-")
            _sinks.Add(new ReportSummary(host));
    }

    public void Add(ReadReport read) => _sinks.ForEach(sink => sink.Add(read));

    public void Miss(UnreadableInputException unreadable) => _sinks.ForEach(sink => sink.Miss(unreadable));

    public void Finish() => _sinks.ForEach(sink => sink.Finish());

    public void Dispose() => _sinks.ForEach(sink => sink.Dispose());
}
