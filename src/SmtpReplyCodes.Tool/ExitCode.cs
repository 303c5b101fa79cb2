namespace SmtpReplyCodes.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read; the rest was still done.</summary>
    public const int UnreadableInput = 1;

    /// <summary>The answer could not be written, or not to its end.</summary>
    public const int UnwritableOutput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>A reply was of the kind that <c>--fail-on</c> names.</summary>
    public const int FailedOn = 3;

    /// <summary>The user has interrupted it: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
