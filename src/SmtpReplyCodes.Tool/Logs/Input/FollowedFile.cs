namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>
/// A log that is being written, as a stream without end: where there is no more, reading waits. A log that is rotated meanwhile is read to its end before the new one is begun, and one that is
/// cut is begun anew.
/// </summary>
/// <param name="path">Where it lies.</param>
/// <param name="cut">Is told that it was cut.</param>
/// <param name="wait">Waits until it is worth while to look again.</param>
internal sealed class FollowedFile(string path, Action cut, Func<CancellationToken, Task> wait) : ForwardStream
{
    private FileStream _file = Open(path);
    private bool _isInLine, _isReplaced;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
            return 0;
        while (true)
        {
            if (await _file.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                _isInLine = buffer.Span[count - 1] != '\n';
                return count;
            }

            if (await IsNewAsync(cancellationToken) && _isInLine)
            {
                // What was said last is at an end, though its line is not.
                _isInLine = false;
                buffer.Span[0] = (byte)'\n';
                return 1;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Waits; begins anew where the file has been cut or replaced, and says whether it has.</summary>
    private async Task<bool> IsNewAsync(CancellationToken cancellationToken)
    {
        if (_file.Length < _file.Position)
        {
            cut();
            _file.Position = 0;
            return true;
        }

        if (_isReplaced && TryOpen() is { } next)
        {
            await _file.DisposeAsync();
            _file = next;
            _isReplaced = false;
            return true;
        }

        // Whoever writes goes on with the old file for a moment: it is asked once more before the new one is begun.
        _isReplaced = IsReplaced();
        await wait(cancellationToken);
        return false;
    }

    /// <summary>
    /// Whether something else lies at the path. A log only grows: what is at the path is another file if it is shorter than ours was just before, or longer than ours is just after. Two that are of
    /// the same length are told apart as soon as one grows.
    /// </summary>
    private bool IsReplaced()
    {
        var before = _file.Length;
        return new FileInfo(path) is { Exists: true, Length: var there } && (there < before ? _file.Length >= before : there > _file.Length);
    }

    private FileStream? TryOpen()
    {
        try
        {
            return Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The new one is not yet there, or not yet ours to read.
            return null;
        }
    }

    /// <summary>Whoever writes it may go on, and rename or remove it.</summary>
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
