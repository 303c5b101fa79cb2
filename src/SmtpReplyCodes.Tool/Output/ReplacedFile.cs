using System.Text;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>
/// A file that is replaced as a whole when its new text is complete: it is written beside and moved, so that nobody ever sees half of it, and
/// the old one stays where writing fails.
/// </summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string _name, _target, _written;
    private readonly StreamWriter _text;

    /// <param name="name">The file as the user names it.</param>
    /// <exception cref="UnwritableFileException">Nothing can be written there.</exception>
    public ReplacedFile(string name)
    {
        _name = name;
        (_target, _written, _text) = Guard(() =>
        {
            var target = Target(name);
            if (Directory.Exists(target))
                throw new UnauthorizedAccessException("It is a folder.");
            var written = IsDevice(target) ? target : Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
            return (target, written, new StreamWriter(Create(target, written), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        });
    }

    /// <exception cref="UnwritableFileException">The file takes no more.</exception>
    public void Write(string text) => Guard(() =>
    {
        _text.Write(text);
        return true;
    });

    /// <summary>Puts the new file in the place of the old one.</summary>
    /// <exception cref="UnwritableFileException">The file takes no more, or cannot be replaced.</exception>
    public void Commit() => Guard(() =>
    {
        _text.Dispose();
        if (_written != _target)
            File.Move(_written, _target, overwrite: true);
        return true;
    });

    /// <summary>Leaves nothing behind but what was committed.</summary>
    public void Dispose()
    {
        try
        {
            _text.Dispose();
            if (_written != _target)
                File.Delete(_written);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nothing to tell that was not told when writing failed.
        }
    }

    /// <summary>What a link leads to is replaced, not the link.</summary>
    private static string Target(string name)
    {
        var path = Path.GetFullPath(name);
        return !IsDevice(path) && new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
    }

    /// <summary>Pipes, terminals and the like are written to; a file in their place would be a disaster.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>Who may read the old file may read the new one, and nobody else.</summary>
    private static FileStream Create(string target, string written)
    {
        var options = new FileStreamOptions { Mode = written == target ? FileMode.Open : FileMode.CreateNew, Access = FileAccess.Write };
        if (written != target && !OperatingSystem.IsWindows() && File.Exists(target))
            options.UnixCreateMode = File.GetUnixFileMode(target);
        return new FileStream(written, options);
    }

    private T Guard<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableFileException(_name, e);
        }
    }
}
