using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>What a mail system's row says in words, the same on the terminal and on the page.</summary>
internal static class SystemWords
{
    /// <summary>Of a system of which no words of its own are known.</summary>
    public const string NothingOfItsOwn = "Nothing of its own is known: its codes mean what they mean everywhere.";

    private static readonly MailSystemClue[] Clues = Enum.GetValues<MailSystemClue>();

    /// <summary>What it is, whether it is still made, and by whom.</summary>
    public static string Kind(MailSystem system)
    {
        var done = system.Kind == MailSystemKind.Service ? "run" : "made";
        var era = system.Era == MailSystemEra.Legacy ? $"{done} no more" : $"still {done}";
        return $"{EnumName.Of(system.Kind)}, {era}{(system.Vendor is { } vendor ? $", by {vendor}" : "")}";
    }

    /// <summary>How it reports what it could not deliver.</summary>
    public static string Reports(MailSystem system) => system.Reports switch
    {
        MailSystemReports.Standard => "By the fields of RFC 3464.",
        MailSystemReports.OwnWords => "In a text of its own.",
        MailSystemReports.Both => "By the fields of RFC 3464 or in a text of its own, as its version or its settings have it.",
        MailSystemReports.None => "It writes none: it hands mail on to others, or tells its user at once.",
        _ => "How is not known.",
    };

    /// <summary>What all that is said of it rests on.</summary>
    public static string Basis(MailSystem system) => system.Basis switch
    {
        MailSystemBasis.Source => "Its source, or the templates of its messages.",
        MailSystemBasis.Documentation => "The documentation of its maker.",
        MailSystemBasis.Observed => "One that was run for this table.",
        MailSystemBasis.Public => "What people showed of it in public.",
        MailSystemBasis.Remembered => "Memory alone: look before you rely on it.",
        _ => "Nothing public tells what it says: it is taken for one that follows the standards.",
    };

    /// <summary>The places in which it shows itself, and by what.</summary>
    public static IEnumerable<(string Place, IReadOnlyList<string> Marks)> Marks(MailSystem system) =>
        Clues.Where(clue => !system.GetMarks(clue).IsEmpty).Select(clue => (Place(clue), (IReadOnlyList<string>)system.GetMarks(clue)));

    /// <summary>The systems that run its code.</summary>
    public static IEnumerable<MailSystem> BasedOnIt(MailSystem system) => MailSystem.All.Where(other => other.BasedOn == system);

    private static string Place(MailSystemClue clue) => clue switch
    {
        MailSystemClue.Greeting => "greeting",
        MailSystemClue.Ehlo => "answer to EHLO",
        MailSystemClue.Help => "answer to HELP",
        MailSystemClue.Closing => "answer to QUIT",
        MailSystemClue.Received => "Received header",
        MailSystemClue.Mailer => "X-Mailer or User-Agent header",
        MailSystemClue.ReportingMta => "Reporting-MTA of a report",
        _ => "Message-ID",
    };
}
