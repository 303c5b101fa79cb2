using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace SmtpReplyCodes.Tool;

/// <summary>Where the tool reads and writes: the console, or streams of a test.</summary>
internal sealed class ToolHost : IDisposable
{
    private const int RedirectedWidth = 100;
    private const int StandardOutput = 1;

    public ToolHost(Stream input, Stream output, TextWriter error, bool isTerminal, bool isErrorTerminal = false)
    {
        Input = input;
        Output = output;
        Error = error;
        IsTerminal = isTerminal;
        ProgressScreen = isErrorTerminal ? error : null;
        Text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        var isColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        Screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Text),
        });
        if (!isTerminal)
            Screen.Profile.Width = RedirectedWidth;
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Text { get; }

    public TextWriter Error { get; }

    /// <summary>Whether people see the output as it is written.</summary>
    public bool IsTerminal { get; }

    /// <summary>Where progress can be shown: standard error, if that is a terminal.</summary>
    public TextWriter? ProgressScreen { get; }

    public IAnsiConsole Screen { get; }

    public static ToolHost Console() => new(
        System.Console.OpenStandardInput(),
        new BufferedStream(OpenOutput()),
        System.Console.Error,
        isTerminal: !System.Console.IsOutputRedirected,
        isErrorTerminal: !System.Console.IsErrorRedirected);

    /// <summary>
    /// Standard output. The console's own stream keeps quiet when the reader of a pipe has gone, so that an endless input would be read for
    /// ever; a file stream over the pipe says so. Files stay with the console's, which writes where others that share the file have stopped.
    /// </summary>
    private static Stream OpenOutput()
    {
        var output = System.Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !System.Console.IsOutputRedirected)
            return output;
        try
        {
            var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? output : pipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return output;
        }
    }

    /// <summary>Writes out what is still held back.</summary>
    /// <exception cref="IOException">The output takes no more.</exception>
    public void Flush()
    {
        Text.Flush();
        Output.Flush();
    }

    /// <summary>Leaves the streams to those who gave them: whoever wants to know that all was written flushes.</summary>
    public void Dispose()
    {
    }
}
