using System.Runtime.CompilerServices;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Input;

/// <summary>Reads the messages of files.</summary>
/// <param name="standardInput">What is read for <c>-</c>.</param>
/// <param name="options">How much is read, and by which rules.</param>
internal sealed class MailReader(Stream standardInput, ReportOptions options)
{
    /// <summary>The reports in a file, in their order.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read, or not to its end.</exception>
    public async IAsyncEnumerable<ReadReport> ReadAsync(MailFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Open(file) is not { } stream)
            yield break;
        await using var owned = file.Info is null ? null : stream;
        var time = file.Info is { } info ? new DateTimeOffset(info.LastWriteTimeUtc) : DateTimeOffset.UtcNow;
        if (file.Kind != MailFileKind.Mbox)
        {
            var report = await Guard(file, DeliveryReport.ReadAsync(stream, options, cancellationToken));
            yield return new ReadReport(file.Name, report, time, file.Size);
            yield break;
        }

        // One byte more than the limit shows that there is more.
        using var mbox = new MboxReader(stream, options.MaxMessageBytes + 1);
        for (var number = 1; await Guard(file, mbox.ReadAsync(cancellationToken)); number++)
            yield return new ReadReport($"{file.Name}#{number}", DeliveryReport.Read(mbox.Message.Span, options), time, mbox.Position);
    }

    /// <summary>Null for a message of a Maildir that has been moved since it was listed.</summary>
    private Stream? Open(MailFile file)
    {
        try
        {
            return file.Info is not { } info ? standardInput : IsEmpty(file, info) ? Stream.Null : OpenFile(info);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && file is { Kind: MailFileKind.MaildirMessage, Info.LinkTarget: null })
        {
            return null;
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            throw new UnreadableInputException(file.Name, e);
        }
    }

    /// <summary>Pipes have no size either. One that the user names is read; one that merely lies in a folder would keep us waiting for ever.</summary>
    private static bool IsEmpty(MailFile file, FileInfo info) =>
        !file.IsNamed && (info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true, Length: 0 };

    /// <summary>Whoever else has the file open may go on with it: mail is delivered while we read.</summary>
    private static FileStream OpenFile(FileInfo info) => new(info.FullName, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 0,
    });

    private static async ValueTask<T> Guard<T>(MailFile file, ValueTask<T> reading)
    {
        try
        {
            return await reading;
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            throw new UnreadableInputException(file.Name, e);
        }
    }
}
