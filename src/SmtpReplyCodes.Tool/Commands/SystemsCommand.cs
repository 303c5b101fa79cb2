using System.CommandLine;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply systems [NAME]</c>: what is known of one mail system, or a list of all.</summary>
internal static class SystemsCommand
{
    private const int LongestShown = 200;

    public static Command Create(ToolHost host)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "A mail system by id or name (postfix, \"Exchange 2003\", \"Outlook Express\"), or what it wrote: its greeting (\"220 mx ESMTP Postfix\"), a Received, X-Mailer or User-Agent header line. Without NAME: all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Arity = ArgumentArity.Zero, Description = "Write one JSON object a system, one a line." };
        var kinds = Enum.GetValues<MailSystemKind>().Select(EnumName.Of).ToArray();
        var kind = new Option<string?>("--kind") { Description = "List those of one kind.", HelpName = string.Join('|', kinds) };
        kind.AcceptOnlyFromAmong(kinds);

        var command = new Command("systems", "Mail systems: how each shows itself, what it says, why, what to do, where its log lies.") { name, json, kind };
        command.Validators.Add(result =>
        {
            if (result.GetResult(kind) is not null && result.GetResult(name)?.Tokens.Count > 0)
                result.AddError("--kind chooses from the list: leave out the name.");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } text)
                return One(host, text, parsed.GetValue(json));
            List(host, parsed.GetValue(kind), parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(ToolHost host, string? kind, bool asJson)
    {
        var systems = MailSystem.All.Where(system => kind is null || EnumName.Of(system.Kind) == kind).ToList();
        if (asJson)
        {
            systems.ForEach(system => SystemJson.WriteLine(host.Output, system));
            return;
        }

        SystemList.Write(host, "Mail systems", systems);
        SystemList.WriteHint(host);
    }

    private static int One(ToolHost host, string text, bool asJson)
    {
        IReadOnlyList<MailSystem> found = MailSystem.Find(text) is { } system ? [system] : SystemGuess.Candidates(text);
        if (found.Count == 0)
        {
            host.Error.WriteLine(SafeText.Clean($"smtpreply: {Unknown(text)}"));
            return ExitCode.UnreadableInput;
        }

        if (asJson)
        {
            foreach (var candidate in found)
                SystemJson.WriteLine(host.Output, candidate);
            return ExitCode.Done;
        }

        if (found.Count > 1)
        {
            SystemList.Write(host, "Candidates, the likeliest first", found);
            host.Screen.Write(LabelGrid.Words("\n"));
        }

        SystemPage.Write(host, found[0]);
        return ExitCode.Done;
    }

    private static string Unknown(string text)
    {
        var shown = text.Length <= LongestShown ? text : text[..LongestShown] + "…";
        return SystemGuess.IsLine(text) ? $"Nothing tells which mail system wrote '{shown}'." : $"There is no mail system '{shown}' in the table.{SimilarSystems.Hint(text)}";
    }
}
