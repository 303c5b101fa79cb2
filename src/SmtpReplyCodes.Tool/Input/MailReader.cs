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
        var time = file.Time ?? DateTimeOffset.UtcNow;
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
            return file.Open(standardInput);
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
