namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>How a sample ended and what it said.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => LinesOf(Output);

    /// <summary>The lines of the error output.</summary>
    public string[] ErrorLines => LinesOf(Error);

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
