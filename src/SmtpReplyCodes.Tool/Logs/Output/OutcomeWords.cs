using SmtpReplyCodes.Tool.Output;
using Spectre.Console;

namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>How outcomes look in a terminal: each has a shade of its own, so that nothing depends on colours.</summary>
internal static class OutcomeWords
{
    public static readonly MailLogOutcome[] All = Enum.GetValues<MailLogOutcome>();

    public static string Name(MailLogOutcome outcome) => EnumName.Of(outcome);

    public static char Shade(MailLogOutcome outcome) => outcome switch
    {
        MailLogOutcome.Sent => '░',
        MailLogOutcome.Deferred => '▒',
        MailLogOutcome.Bounced => '▓',
        _ => '█',
    };

    public static Style Color(MailLogOutcome outcome) => new(outcome switch
    {
        MailLogOutcome.Sent => Spectre.Console.Color.Green,
        MailLogOutcome.Deferred => Spectre.Console.Color.Olive,
        MailLogOutcome.Bounced => Spectre.Console.Color.Maroon,
        _ => Spectre.Console.Color.Purple,
    });
}
