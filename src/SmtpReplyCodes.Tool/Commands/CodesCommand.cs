using System.CommandLine;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference;
using SmtpReplyCodes.Tool.Reference.Html;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary><c>smtpreply codes [CODE]</c>: what the table says about one code, or about all.</summary>
internal static class CodesCommand
{
    public static Command Create(ToolHost host)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A reply code (550), an enhanced code (5.7.26, X.7.26) or a client's (0x800CCC0E, 10060, ETIMEDOUT). Without CODE: all.",
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
        if (CodeTable.Find(text) is not { } info)
        {
            host.Error.WriteLine(SafeText.Clean($"smtpreply: There is no code '{text}' in the table.{SimilarCodes.Hint(text)}"));
            return ExitCode.UnreadableInput;
        }

        if (asJson)
            CodeJson.Write(host, info);
        else
            CodePage.Write(host, text.Trim(), info);
        return ExitCode.Done;
    }
}
