namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A log that is open for reading.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Raw">What it is read from: compressed, if it is; null for standard input.</param>
/// <param name="Options">How it is read.</param>
internal sealed record OpenLog(GuardedStream Text, Stream? Raw, MailLogOptions Options) : IDisposable
{
    /// <summary>How many bytes of the file are done.</summary>
    public long Position => Raw is { CanSeek: true } ? Raw.Position : 0;

    /// <summary>Closes it, but for standard input, which belongs to others.</summary>
    public void Dispose()
    {
        if (Raw is not null)
            Text.Dispose();
    }
}
