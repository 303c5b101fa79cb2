using System.Text;
using Spectre.Console;

namespace SmtpReplyCodes.Tool;

/// <summary>Where the tool reads and writes: the console, or streams of a test.</summary>
internal sealed class ToolHost : IDisposable
{
    private const int RedirectedWidth = 100;

    public ToolHost(Stream input, Stream output, TextWriter error, bool isTerminal)
    {
        Input = input;
        Output = output;
        Error = error;
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

    public IAnsiConsole Screen { get; }

    public static ToolHost Console() => new(
        System.Console.OpenStandardInput(),
        new BufferedStream(System.Console.OpenStandardOutput()),
        System.Console.Error,
        isTerminal: !System.Console.IsOutputRedirected);

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
