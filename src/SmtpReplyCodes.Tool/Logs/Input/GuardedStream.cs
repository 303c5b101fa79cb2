using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A stream that ends where it cannot be read any further, and remembers why: what stands before counts.</summary>
/// <param name="inner">The stream; it is closed with this one.</param>
/// <param name="stop">Ends the stream, even while somebody waits for more.</param>
internal sealed class GuardedStream(Stream inner, CancellationToken stop) : ForwardStream
{
    /// <summary>Why it ended; null where it was read to its end.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Is called before more is read, which may take its time.</summary>
    public Action? BeforeRead { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        BeforeRead?.Invoke();
        if (Failure is not null || stop.IsCancellationRequested)
            return 0;
        try
        {
            // Standard input does not listen to a token: whoever waits for it is freed all the same.
            return stop.CanBeCanceled ? await inner.ReadAsync(buffer, stop).AsTask().WaitAsync(stop) : await inner.ReadAsync(buffer, cancellationToken);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            Failure = e;
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
