namespace SmtpReplyCodes.Tool.Input;

/// <summary>Something to read from.</summary>
/// <param name="Name">How the user knows it; <c>-</c> is standard input.</param>
/// <param name="Info">The file; null for standard input.</param>
/// <param name="IsNamed">Whether the user named it; else it was found in a folder.</param>
internal record InputFile(string Name, FileInfo? Info, bool IsNamed)
{
    /// <summary>How many bytes lie in it; 0 where nobody can tell.</summary>
    public long Size => Info is { Exists: true } ? Info.Length : 0;

    /// <summary>When it was last written; null for standard input.</summary>
    public DateTimeOffset? Time => Info is null ? null : new DateTimeOffset(Info.LastWriteTimeUtc);

    /// <summary>Opens it; whoever else has it open may go on with it, for mail and logs are written while we read.</summary>
    /// <param name="standardInput">What is read for <c>-</c>.</param>
    public Stream Open(Stream standardInput) => Info is null ? standardInput : IsEmpty(Info) ? Stream.Null : new FileStream(Info.FullName, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 0,
    });

    /// <summary>Pipes have no size either. One that the user names is read; one that merely lies in a folder would keep us waiting for ever.</summary>
    private bool IsEmpty(FileInfo info) => !IsNamed && (info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true, Length: 0 };
}
