using System.Runtime.CompilerServices;
using SmtpReplyCodes.Mime;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes;

public sealed partial class DeliveryReport
{
    private const int FirstRead = 16 * 1024;

    /// <summary>Reads a message from a stream, from where it stands to its end or to <see cref="ReportOptions.MaxMessageBytes"/>.</summary>
    /// <param name="stream">The message, as <see cref="Read"/> takes it. It is left open; what lies behind the limit is not read.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; this and every other exception of the stream comes through.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<DeliveryReport> ReadAsync(Stream stream, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReportOptions.Default;
        var limit = OneMore(options.MaxMessageBytes);
        using var buffer = new PooledBytes(FirstRead);
        var length = 0;
        while (length < limit)
        {
            if (length == buffer.Bytes.Length)
                buffer.Grow((int)Math.Min(2L * length, limit), length);
            var count = await stream.ReadAsync(buffer.Bytes.AsMemory(length, Math.Min(buffer.Bytes.Length, limit) - length), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            length += count;
        }

        return Read(buffer.Bytes.AsSpan(0, length), options);
    }

    /// <summary>Reads the messages of an mbox one after the other, in memory that does not grow with their number.</summary>
    /// <param name="stream">The mbox, as <see cref="MboxReader"/> takes it. It is left open.</param>
    /// <param name="options">The limits of each message and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>A report for each message, also for mail that is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">While enumerating: the stream cannot be read; this and every other exception of the stream comes through.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the reading was cancelled.</exception>
    public static IAsyncEnumerable<DeliveryReport> ReadMboxAsync(Stream stream, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return MessagesOfAsync(stream, options ?? ReportOptions.Default, cancellationToken);
    }

    /// <summary>Reads the messages of a Maildir, those in <c>cur</c> before those in <c>new</c>, each by the ordinal order of names.</summary>
    /// <param name="folder">The Maildir. Hidden files in it are passed over, and so are files that another program moves away meanwhile.</param>
    /// <param name="options">The limits of each message and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A report for each message, also for mail that is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">While enumerating: the folder has neither <c>cur</c> nor <c>new</c>.</exception>
    /// <exception cref="IOException">While enumerating: a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">While enumerating: a file or folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the reading was cancelled.</exception>
    public static IAsyncEnumerable<DeliveryReport> ReadMaildirAsync(string folder, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return FilesOfAsync(folder, options ?? ReportOptions.Default, cancellationToken);
    }

    private static async IAsyncEnumerable<DeliveryReport> MessagesOfAsync(Stream stream, ReportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var mbox = new MboxReader(stream, OneMore(options.MaxMessageBytes));
        while (await mbox.ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return Read(mbox.Message.Span, options);
    }

    private static async IAsyncEnumerable<DeliveryReport> FilesOfAsync(string folder, ReportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in Maildir.Files(folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Maildir.Open(file) is not { } stream)
                continue;
            await using var owned = stream.ConfigureAwait(false);
            yield return await ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One byte more than the limit shows the reader that there is more.</summary>
    private static int OneMore(int limit) => Math.Min(limit, Array.MaxLength - 1) + 1;
}
