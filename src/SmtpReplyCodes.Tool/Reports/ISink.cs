using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Reports;

/// <summary>Takes what is read, one after the other, and writes at the end what could not be written before.</summary>
internal interface ISink<in T> : IDisposable
{
    void Add(T read);

    /// <summary>Some input could not be read.</summary>
    void Miss(UnreadableInputException unreadable);

    void Finish();
}
