using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>Counts what logs tell, and hands the figures over at the end.</summary>
internal sealed class LogTotals : ILogSink
{
    private readonly LogTally _tally = new();
    private readonly List<IFiguresWriter> _writers = [];

    /// <summary>Whether nobody wants the figures.</summary>
    public bool IsUnused => _writers.Count == 0;

    /// <summary>The figures go there too.</summary>
    public void To(IFiguresWriter writer) => _writers.Add(writer);

    public void Add(LogEvent read) => _tally.Add(read.Source, read.Entry);

    public void Miss(UnreadableInputException unreadable) => _tally.AddWarning(unreadable.Message);

    public void Done(LogFile file) => _tally.AddFile(file);

    public void Rest()
    {
    }

    public void Finish()
    {
        var figures = _tally.ToFigures();
        _writers.ForEach(writer => writer.Write(figures));
    }

    public void Dispose() => _writers.ForEach(writer => writer.Dispose());
}
