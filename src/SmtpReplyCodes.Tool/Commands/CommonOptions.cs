using System.CommandLine;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class CommonOptions
{
    /// <summary><c>--rules FILE</c></summary>
    public static Option<string[]> Rules()
    {
        var rules = new Option<string[]>("--rules")
        {
            Description = "A file of your own rules, asked before those of the library. May be given more than once; the first file is asked first.",
            HelpName = "FILE",
        };
        RefuseEmpty(rules);
        return rules;
    }

    /// <summary>An option that names a file takes no empty name, as an unset variable of a shell would give.</summary>
    public static void RefuseEmpty(Option option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError($"Option '{option.Name}' needs the name of a file.");
    });

    /// <summary><c>--fail-on permanent|transient|hard</c></summary>
    public static Option<string?> FailOn()
    {
        var failOn = new Option<string?>("--fail-on")
        {
            Description = $"Exit with {ExitCode.FailedOn} when a reply is permanent, transient (that is any failure), or a hard bounce.",
            HelpName = "permanent|transient|hard",
        };
        failOn.AcceptOnlyFromAmong("permanent", "transient", "hard");
        return failOn;
    }

    /// <summary>Whether a reply is of the kind that <c>--fail-on</c> names.</summary>
    public static bool IsFailure(SmtpReply reply, string? failOn) => failOn switch
    {
        "permanent" => reply.IsPermanent,
        "transient" => reply.IsTransient || reply.IsPermanent,
        "hard" => reply.IsHardBounce,
        _ => false,
    };

    /// <summary>Whether an attempt failed in the way that <c>--fail-on</c> names. Where a server was not asked or did not answer, what became of the mail decides.</summary>
    public static bool IsFailure(MailLogEntry entry, string? failOn) => entry.Outcome != MailLogOutcome.Sent && failOn switch
    {
        "permanent" => entry.Outcome == MailLogOutcome.Bounced || entry.Reply.IsPermanent,
        "transient" => true,
        "hard" => entry.Reply.IsHardBounce,
        _ => false,
    };
}
