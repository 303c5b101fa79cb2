using SmtpReplyCodes.Tool.Logs.Html;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>The figures as a page for browsers.</summary>
/// <param name="write">Where the page goes.</param>
/// <param name="file">The file behind that; null where it is standard output.</param>
internal sealed class LogPageFile(Action<string> write, ReplacedFile? file) : IFiguresWriter
{
    /// <summary>A page in a file; <c>-</c> is standard output.</summary>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static LogPageFile To(string name, ToolHost host)
    {
        if (name == "-")
            return new LogPageFile(host.Text.Write, null);
        var file = new ReplacedFile(name);
        return new LogPageFile(file.Write, file);
    }

    public void Write(LogFigures figures)
    {
        using var page = new StringWriter();
        LogPage.Write(page, figures);
        write(page.ToString());
        file?.Commit();
    }

    public void Dispose() => file?.Dispose();
}
