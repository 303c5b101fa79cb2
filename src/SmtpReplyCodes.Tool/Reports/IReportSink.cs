using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Takes reports, one after the other, and writes at the end what could not be written before.</summary>
internal interface IReportSink : IDisposable
{
    void Add(ReadReport read);

    /// <summary>Some input could not be read.</summary>
    void Miss(UnreadableInputException unreadable);

    void Finish();
}
