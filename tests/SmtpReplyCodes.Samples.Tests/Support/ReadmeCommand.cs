using System.Text.RegularExpressions;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>A command that the README of a sample shows, with what it prints.</summary>
internal sealed partial record ReadmeCommand(string Line, string[] Output)
{
    private const string Prompt = "$ ", Fence = "```";

    /// <summary>The words of the command, without their quotes.</summary>
    public string[] Words => [.. Word().Matches(Line).Select(match => match.Value.Trim('"'))];

    /// <summary>What the sample is given.</summary>
    public string[] Arguments => Words[(Array.IndexOf(Words, "--") + 1)..];

    /// <summary>The commands of the README, in order.</summary>
    public static IReadOnlyList<ReadmeCommand> Of(string sample)
    {
        var commands = new List<ReadmeCommand>();
        var isShown = false;
        foreach (var line in File.ReadLines(Checkout.File("samples", sample, "README.md")))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isShown = line == Fence + "console";
            else if (isShown && line.StartsWith(Prompt, StringComparison.Ordinal))
                commands.Add(new ReadmeCommand(line[Prompt.Length..], []));
            else if (isShown)
                commands[^1] = commands[^1] with { Output = [.. commands[^1].Output, line] };
        }

        return commands;
    }

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
