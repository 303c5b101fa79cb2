namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>A stream to which something can be appended once it has been read to its end.</summary>
/// <param name="stream">The stream; it is closed with this one.</param>
internal sealed class AppendedStream(Stream stream) : ForwardStream
{
    private Stream? _appended;

    public void Append(byte[] bytes) => _appended = new MemoryStream(bytes);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => (_appended ?? stream).ReadAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        stream.Dispose();
        base.Dispose(disposing);
    }
}
