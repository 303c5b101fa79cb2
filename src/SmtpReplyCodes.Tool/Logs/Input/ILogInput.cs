using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Opens logs.</summary>
internal interface ILogInput
{
    /// <exception cref="UnreadableInputException">It cannot be opened, or is no text.</exception>
    ValueTask<OpenLog> OpenAsync(InputFile file, CancellationToken cancellationToken);
}
