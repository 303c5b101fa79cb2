using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SmtpReplyCodes.Logs;
using SmtpReplyCodes.Logs.Formats;
using SmtpReplyCodes.Logs.Lines;

namespace SmtpReplyCodes;

/// <summary>Reads the logs of mail servers: deliveries, deferrals, bounces and rejections, each with what was said.</summary>
/// <remarks>Thread-safe. No input makes it throw.</remarks>
public static class MailLog
{
    /// <summary>Reads one line alone: what stands in other lines about the same message is not known.</summary>
    /// <param name="line">The line, without its end or with it; null and the empty line tell nothing.</param>
    /// <param name="entry">What it tells, about the first recipient where it names several; null when it tells of no delivery.</param>
    /// <param name="options">How it is read; null for <see cref="MailLogOptions.Default"/>.</param>
    public static bool TryReadLine([NotNullWhen(true)] string? line, [NotNullWhen(true)] out MailLogEntry? entry, MailLogOptions? options = null)
    {
        entry = null;
        if (string.IsNullOrEmpty(line) || line.Length > Longest(options) + 2)
            return false;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(line.Length));
        var isRead = TryReadLine(bytes.AsSpan(0, Encoding.UTF8.GetBytes(line, bytes)), out entry, options);
        ArrayPool<byte>.Shared.Return(bytes);
        return isRead;
    }

    /// <inheritdoc cref="TryReadLine(string, out MailLogEntry, MailLogOptions)"/>
    /// <param name="utf8Line">The line in bytes: UTF-8, else Latin-1.</param>
    /// <param name="entry">What it tells, about the first recipient where it names several; null when it tells of no delivery.</param>
    /// <param name="options">How it is read; null for <see cref="MailLogOptions.Default"/>.</param>
    public static bool TryReadLine(ReadOnlySpan<byte> utf8Line, [NotNullWhen(true)] out MailLogEntry? entry, MailLogOptions? options = null)
    {
        var entries = ReadLine(utf8Line, LogForms.Default, options ?? MailLogOptions.Default);
        entry = entries.Count > 0 ? entries[0] : null;
        return entry is not null;
    }

    /// <summary>Reads a log from where the stream stands to its end, and joins lines about the same message.</summary>
    /// <param name="log">The log; it is left open.</param>
    /// <param name="options">How it is read; null for <see cref="MailLogOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<MailLogEntry> ReadAsync(Stream log, MailLogOptions? options = null, CancellationToken cancellationToken = default) => new MailLogReader(log, options).ReadAllAsync(cancellationToken);

    /// <summary>All that a line alone tells by these forms.</summary>
    internal static List<MailLogEntry> ReadLine(ReadOnlySpan<byte> line, LogForms forms, MailLogOptions options)
    {
        var entries = new List<MailLogEntry>();
        line = line.TrimEnd("\r\n"u8);
        if (line.Length == 0 || line.Length > Longest(options) || LogText.IsBinary(line))
            return entries;
        forms = forms.Of(options);
        var finder = forms.Borrow();
        new LogInterpreter(forms, options, finder).Read(line, 0, entries);
        forms.GiveBack(finder);
        return entries;
    }

    private static int Longest(MailLogOptions? options) => Math.Clamp((options ?? MailLogOptions.Default).MaxLineLength, MailLogOptions.LeastLineLength, MailLogOptions.MostLineLength);
}
