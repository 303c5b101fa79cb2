using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Opens logs that are followed: their end is not the end.</summary>
/// <param name="input">Opens them as they are now; standard input and pipes are followed by reading them.</param>
/// <param name="tell">Is told what people should know.</param>
/// <param name="wait">Waits until it is worth while to look again.</param>
/// <param name="stop">Ends every log.</param>
internal sealed class FollowedInput(LogInput input, Action<string> tell, Func<CancellationToken, Task> wait, CancellationToken stop) : ILogInput
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits for a quarter of a second.</summary>
    public static Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(Interval, cancellationToken);

    public async ValueTask<OpenLog> OpenAsync(InputFile file, CancellationToken cancellationToken)
    {
        var now = await input.OpenAsync(file, cancellationToken);
        if (file.Info is not { } info || now.Raw is { CanSeek: false })
            return now;
        now.Dispose();
        try
        {
            var followed = new FollowedFile(info.FullName, () => tell($"{file.Name}: It was cut, and is read from its start again."), wait);
            return new OpenLog(new GuardedStream(followed, stop), followed, now.Options);
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            throw new UnreadableInputException(file.Name, e);
        }
    }
}
