using System.Collections.Immutable;
using System.CommandLine;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference;
using SmtpReplyCodes.Tool.Reference.Html;
using SmtpReplyCodes.Tool.Reference.Systems;
using Spectre.Console;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply codes [CODE]</c>: what the table says about one code, or about all.</summary>
internal static class CodesCommand
{
    public static Command Create(ToolHost host)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A reply code (550), an enhanced code (5.7.26, X.7.26) or a client's (0x800CCC0E, 10060, ETIMEDOUT), or a key of a provider or mail system (S3140, TSS04, NoSuchUser). Without CODE: all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = Form("--json", "Write the table, or the row of CODE, as one JSON object.");
        var markdown = Form("--markdown", "Write the whole reference as Markdown.");
        var html = Form("--html", "Write the whole reference as one searchable page that needs no network.");

        var command = new Command("codes", "The reference: what each code says, why it comes, what to do.") { code, json, markdown, html };
        command.Validators.Add(result =>
        {
            var forms = new[] { json, markdown, html }.Where(form => result.GetValue(form)).ToList();
            if (forms.Count > 1)
                result.AddError($"{forms[0].Name} and {forms[1].Name} exclude each other.");
            else if (forms is [var form] && form != json && result.GetValue(code) is not null)
                result.AddError($"{form.Name} writes the whole reference: leave out the code.");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is { } text)
                return One(host, text, parsed.GetValue(json));
            Action<ToolHost> write = parsed.GetValue(json) ? CodeJson.Write
                : parsed.GetValue(markdown) ? CodeMarkdown.Write
                : parsed.GetValue(html) ? HtmlPage.Write
                : CodeList.Write;
            write(host);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<bool> Form(string name, string description) => new(name) { Arity = ArgumentArity.Zero, Description = description };

    private static int One(ToolHost host, string text, bool asJson)
    {
        var info = CodeTable.Find(text);
        var rules = MailProvider.FindRules(text);
        var replies = SystemReplies.Find(text);
        if (info is null && rules.IsEmpty && replies.IsEmpty)
        {
            host.Error.WriteLine(SafeText.Clean($"smtpreply: There is no code '{text}' in the table.{SimilarCodes.Hint(text)}"));
            return ExitCode.UnreadableInput;
        }

        if (asJson)
            CodeJson.Write(host, text.Trim(), info, rules, replies);
        else
            WritePages(host, text.Trim(), info, [.. rules, .. replies.Select(reply => reply.Rule)]);
        return ExitCode.Done;
    }

    /// <summary>The row of the code, then what providers and mail systems mean by it. Where they give a number of their own, a row that is merely of its kind says nothing.</summary>
    private static void WritePages(ToolHost host, string text, CodeInfo? info, ImmutableArray<ProviderRule> rules)
    {
        List<Action> pages = [.. rules.Select(rule => (Action)(() => ProviderPage.Write(host, rule)))];
        if (info is not null && (rules.IsEmpty || info.Match == CodeMatch.Exact))
            pages.Insert(0, () => CodePage.Write(host, text, info));
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0)
                host.Screen.WriteLine();
            pages[i]();
        }
    }
}
