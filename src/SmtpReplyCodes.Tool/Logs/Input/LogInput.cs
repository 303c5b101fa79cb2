using System.Text;
using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Opens logs that are read to their end, compressed ones too.</summary>
/// <param name="standardInput">What is read for <c>-</c>.</param>
/// <param name="clock">What is known of the times.</param>
/// <param name="stop">Ends every log.</param>
internal sealed class LogInput(Stream standardInput, LogClock clock, CancellationToken stop = default) : ILogInput
{
    public async ValueTask<OpenLog> OpenAsync(InputFile file, CancellationToken cancellationToken)
    {
        Stream? raw = null;
        try
        {
            raw = file.Open(standardInput);
            var text = await TextAsync(raw, cancellationToken);
            if (BinaryData.Reason(text.Head.Span) is { } reason)
                throw new InvalidDataException(reason);
            return new OpenLog(new GuardedStream(text, stop), file.Info is null ? null : raw, clock.Options(file.Time, text.Head.Span));
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            if (file.Info is not null)
                raw?.Dispose();
            throw new UnreadableInputException(file.Name, e);
        }
    }

    /// <summary>The text: unpacked where gzip has compressed it, in UTF-8 where it says that it is in UTF-16, as what a shell of Windows writes into a file is.</summary>
    private static async ValueTask<PeekedStream> TextAsync(Stream raw, CancellationToken cancellationToken)
    {
        var text = await PeekedStream.OfAsync(raw, cancellationToken);
        if (GunzipStream.IsGzip(text.Head.Span))
            text = await PeekedStream.OfAsync(new GunzipStream(text), cancellationToken);
        return Utf16(text.Head.Span) is { } encoding ? await PeekedStream.OfAsync(Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8), cancellationToken) : text;
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] ? Encoding.Unicode : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
}
