using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Takes what logs tell.</summary>
internal interface ILogSink : ISink<LogEvent>
{
    /// <summary>A log was read, to its end or as far as it went.</summary>
    void Done(LogFile file);

    /// <summary>More is read now, which may take its time: whoever watches the output shall see all that there is.</summary>
    void Rest();
}
