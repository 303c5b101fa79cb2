using System.CommandLine;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply explain TEXT...</c>: each text as one reply, for people or as JSON.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host)
    {
        var texts = new Argument<string[]>("TEXT")
        {
            Description = "What a server said; each argument is one reply. Without TEXT, or with '-', replies are read from standard input, one a line.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Arity = ArgumentArity.Zero, Description = "Write one JSON object a reply, one a line." };
        var nul = new Option<bool>("--null") { Arity = ArgumentArity.Zero, Description = "Texts on standard input end with a NUL: any shape, one answer each, empty ones too." };
        var failOn = CommonOptions.FailOn();
        var rules = CommonOptions.Rules();

        var command = new Command("explain", "Explain replies: codes, likely cause, what to do, and what decided.") { texts, json, nul, failOn, rules };
        command.SetAction(parsed =>
        {
            if (RuleFiles.Load(parsed.GetValue(rules) ?? [], host.Error) is not { } classifier)
                return ExitCode.UnreadableInput;
            var context = classifier == SmtpClassifier.Default ? null : new ReplyContext { Classifier = classifier };
            return Run(host, parsed.GetValue(texts) ?? [], parsed.GetValue(json), parsed.GetValue(nul), parsed.GetValue(failOn), context);
        });
        return command;
    }

    private static int Run(ToolHost host, string[] texts, bool asJson, bool isNulSeparated, string? failOn, ReplyContext? context)
    {
        bool isUnreadable = false, isFailed = false;
        using IReplyPrinter printer = asJson ? new JsonPrinter(host.Output) : new PagePrinter(host);
        foreach (var text in texts is [] ? ["-"] : texts)
        {
            try
            {
                foreach (var reply in Replies(host, text, isNulSeparated, context))
                {
                    printer.Print(reply);
                    isFailed |= CommonOptions.IsFailure(reply, failOn);
                }
            }
            catch (UnreadableInputException e)
            {
                host.Error.WriteLine("smtpreply: " + SafeText.Clean(e.Message));
                isUnreadable = true;
            }
        }

        return isUnreadable ? ExitCode.UnreadableInput : isFailed ? ExitCode.FailedOn : ExitCode.Done;
    }

    private static IEnumerable<SmtpReply> Replies(ToolHost host, string text, bool isNulSeparated, ReplyContext? context)
    {
        if (text != "-")
            return [SmtpReply.FromText(text, context)];
        var items = isNulSeparated ? ReplyInput.NulSeparated(host.Input) : ReplyInput.Lines(host.Input);
        return items.Select(item => SmtpReply.FromText(item, context));
    }
}
