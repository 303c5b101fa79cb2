using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Output, string Error)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Standard output; fails where it is no UTF-8.</summary>
    public string Text => StrictUtf8.GetString(Output);

    /// <summary>The lines of standard output, the last one ended too.</summary>
    public string[] Lines
    {
        get
        {
            var text = Text;
            if (text.Length == 0)
                return [];
            text.Should().EndWith("\n");
            return text[..^1].Split('\n');
        }
    }

    /// <summary>What was printed with <c>--json</c>: one object a line.</summary>
    public JsonElement[] Objects => Array.ConvertAll(Lines, line => JsonElement.Parse(line));

    /// <summary>The texts that were taken for replies, as <c>--json</c> shows them.</summary>
    public string[] Texts => Array.ConvertAll(Objects, reply => reply.GetProperty("text").GetString()!);

    /// <summary>What was printed for people: one page a reply.</summary>
    public IReadOnlyList<Page> Pages => Page.ReadAll(Text);

    /// <summary>Runs the tool in this process; standard input is empty.</summary>
    public static Task<ToolRun> Of(params string[] args) => With(Stream.Null, args);

    /// <summary>Runs the tool in this process with a text on standard input.</summary>
    public static Task<ToolRun> With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs the tool in this process with bytes on standard input.</summary>
    public static Task<ToolRun> With(byte[] input, params string[] args) => With(new MemoryStream(input), args);

    /// <summary>Runs the tool in this process.</summary>
    public static async Task<ToolRun> With(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        var (exitCode, error) = await Write(input, output, args);
        return new ToolRun(exitCode, output.ToArray(), error);
    }

    /// <summary>Runs the tool in this process over an output of one's own.</summary>
    public static async Task<(int ExitCode, string Error)> Write(Stream input, Stream output, params string[] args)
    {
        using var error = new StringWriter();
        using var host = new ToolHost(input, output, error, isTerminal: false);
        return (await CommandLine.RunAsync(args, host), error.ToString());
    }
}
