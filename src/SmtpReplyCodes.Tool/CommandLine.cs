using System.CommandLine;
using System.CommandLine.Parsing;
using SmtpReplyCodes.Tool.Commands;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool;

/// <summary>The command line: reads the arguments, runs a command, says what is wrong on standard error.</summary>
internal static class CommandLine
{
    /// <summary>EPIPE of Linux and macOS.</summary>
    private const int BrokenPipe = 32;

    public static async Task<int> RunAsync(string[] args, ToolHost host)
    {
        var root = new RootCommand("Explains what mail servers say: codes, likely cause, and what to do.")
        {
            ExplainCommand.Create(host),
            ReportCommand.Create(host),
            LogsCommand.Create(host),
            CodesCommand.Create(host),
            SystemsCommand.Create(host),
        };

        // A text may begin with a bracket or an at sign: neither is a directive or a file of arguments.
        root.Directives.Clear();
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var errors = parsed.Errors.Select(error => error.Message).Concat(UnknownOptions(parsed)).Concat(FlagsWithValue(parsed, args)).ToList();
        if (errors.Count > 0)
        {
            foreach (var error in errors)
                await host.Error.WriteLineAsync("smtpreply: " + SafeText.Clean(error));
            await host.Error.WriteLineAsync($"Try '{HelpFor(parsed)}'.");
            return ExitCode.WrongUsage;
        }

        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = host.Text, Error = host.Error, EnableDefaultExceptionHandler = false });
            host.Flush();
            return exitCode;
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            // Whoever read the answer has enough, as head does; that is nothing to complain about.
            return ExitCode.UnwritableOutput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync("smtpreply: standard output: " + SafeText.Clean(e.Message));
            return ExitCode.UnwritableOutput;
        }
    }

    private static string HelpFor(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "smtpreply --help" : $"smtpreply {parsed.CommandResult.Command.Name} --help";

    /// <summary>
    /// What looks like an option and is none would be taken for a text; behind <c>--</c> it is one, and so is a negative number behind an option that takes a value. Directives would be passed over.
    /// </summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var numbers = parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens).Where(token => token.Value is ['-', >= '0' and <= '9', ..]).ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Directive || (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !numbers.Contains(token)))
            .Select(token => $"Unknown option '{token.Value}'. If it is a text, put it behind '--'.");
    }

    /// <summary>The value in <c>--json=yes</c> would be taken for a text.</summary>
    private static IEnumerable<string> FlagsWithValue(ParseResult parsed, string[] args)
    {
        var flags = parsed.CommandResult.Command.Options.Where(option => option.Arity.MaximumNumberOfValues == 0).Select(option => option.Name).ToHashSet();
        return args
            .TakeWhile(arg => arg != "--")
            .Where(arg => arg.IndexOfAny(['=', ':']) is > 0 and var at && flags.Contains(arg[..at]))
            .Select(arg => $"Option '{arg[..arg.IndexOfAny(['=', ':'])]}' takes no value.");
    }
}
