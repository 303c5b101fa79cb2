using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Systems;

namespace SmtpReplyCodes;

/// <summary>A program or service that sends, takes, filters or writes mail, and what is known of it: how it shows itself, what it says in a way of its own, how it reports.</summary>
/// <remarks>
/// Immutable and thread-safe; read from the assembly when first asked for. What a greeting says anybody may have set: it tells who speaks, not who is to be trusted.
/// </remarks>
/// <example><code>MailSystem.FromGreeting("220 mx.example.org ESMTP Postfix (Debian/GNU)")?.Name</code></example>
public sealed partial class MailSystem
{
    private readonly ImmutableArray<string>[] _marks = new ImmutableArray<string>[Enum.GetValues<MailSystemClue>().Length];

    internal MailSystem(int number)
    {
        Number = number;
        Id = Text(SystemField.Id);
    }

    /// <summary>All systems, in the order of their ids.</summary>
    public static ImmutableArray<MailSystem> All => MailSystems.All;

    /// <summary>The short name in lower case, for instance <c>postfix</c> or <c>exchange-2003</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people, for instance <c>Microsoft Exchange Server 2000 and 2003</c>.</summary>
    public string Name => field ??= Text(SystemField.Name);

    /// <summary>What it is.</summary>
    public MailSystemKind Kind => Kebab.Read<MailSystemKind>(Text(SystemField.Kind));

    /// <summary>Other names by which people know it: former ones, those of its parts, those of products that are the same; may be empty.</summary>
    public ImmutableArray<string> Aliases => field.IsDefault ? field = List(SystemField.Aliases) : field;

    /// <summary>Who makes or made it; null where nobody in particular does.</summary>
    public string? Vendor => Optional(SystemField.Vendor);

    /// <summary>Whether it is still made.</summary>
    public MailSystemEra Era => Kebab.Read<MailSystemEra>(Text(SystemField.Era));

    /// <summary>The system whose code it runs, and whose words it therefore shares; null where it stands on its own.</summary>
    public MailSystem? BasedOn => OfId(BasedOnId);

    /// <summary>What it is, who runs it and what is peculiar about what it says, in one or two sentences.</summary>
    public string About => field ??= Text(SystemField.About);

    /// <summary>How it reports what it could not deliver.</summary>
    public MailSystemReports Reports => Kebab.Read<MailSystemReports>(Text(SystemField.Reports));

    /// <summary>Where its log lies and how it looks; null where that is not known or there is none.</summary>
    public string? Log => Optional(SystemField.Log);

    /// <summary>Where its settings lie; null where that is not known or there are none.</summary>
    public string? Configuration => Optional(SystemField.Configuration);

    /// <summary>What all this rests on.</summary>
    public MailSystemBasis Basis => Kebab.Read<MailSystemBasis>(Text(SystemField.Basis));

    /// <summary>Pages where that can be read; empty where it was seen on a server that was run, or is remembered.</summary>
    public ImmutableArray<string> References => field.IsDefault ? field = List(SystemField.References) : field;

    /// <summary>The place in <see cref="All"/>.</summary>
    internal int Number { get; }

    /// <summary>The id of <see cref="BasedOn"/>.</summary>
    internal string? BasedOnId => Optional(SystemField.BasedOn);

    /// <summary>The provider whose rules are this system's own words; null for none.</summary>
    internal string? ProviderId => Optional(SystemField.Provider);

    /// <summary>
    /// The texts by which it shows itself in such a place: <c>ESMTP Exim {version}</c>. <c>{version}</c>, <c>{number}</c> and <c>{host}</c> stand for what varies, <c>^</c> and <c>$</c> for
    /// the beginning of a line behind the reply code and the end. Empty where that is not known.
    /// </summary>
    /// <param name="clue">The place.</param>
    public ImmutableArray<string> GetMarks(MailSystemClue clue)
    {
        if ((int)clue < 0 || (int)clue >= _marks.Length)
            return [];
        ref var marks = ref _marks[(int)clue];
        return marks.IsDefault ? marks = List(SystemField.Marks + (int)clue) : marks;
    }


    /// <summary>The system of a name; null when there is none, or <paramref name="name"/> is null.</summary>
    /// <param name="name">An <see cref="Id"/>, a <see cref="Name"/> or one of <see cref="Aliases"/>; case, blanks and punctuation are of no account.</param>
    public static MailSystem? Find(string? name) => MailSystems.Find(name);

    /// <summary>The server that greets so: <c>220 mx.example.org ESMTP Postfix (Debian/GNU)</c>; null where that is not known.</summary>
    /// <param name="greeting">The greeting, with its reply code or without; of several lines too.</param>
    public static MailSystem? FromGreeting(ReadOnlySpan<char> greeting) => MailSystems.First(MailSystemClue.Greeting, greeting);

    /// <summary>The system that wrote a <c>Received</c> header; null where that is not known.</summary>
    /// <param name="received">The value of the header, folded or not.</param>
    public static MailSystem? FromReceived(ReadOnlySpan<char> received) => MailSystems.First(MailSystemClue.Received, received);

    /// <summary>The program that an <c>X-Mailer</c> or <c>User-Agent</c> header names; null where that is not known.</summary>
    /// <param name="mailer">The value of the header.</param>
    public static MailSystem? FromMailer(ReadOnlySpan<char> mailer) => MailSystems.First(MailSystemClue.Mailer, mailer);

    /// <summary>The systems that show themselves so, the likeliest first: those of which the most is said, of several with as much those that are based on no other, then by their ids.</summary>
    /// <param name="clue">Where the text stands.</param>
    /// <param name="text">The text: a reply with its code or without, of one line or several, or the value of a header.</param>
    /// <returns>The systems; empty where none is known to do so, never <c>default</c>.</returns>
    public static ImmutableArray<MailSystem> FindCandidates(MailSystemClue clue, ReadOnlySpan<char> text) => MailSystems.Candidates(clue, text);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    /// <summary>The system of exactly this id; null when there is none.</summary>
    internal static MailSystem? OfId(string? id) => All.FirstOrDefault(system => system.Id == id);

    /// <summary>Whether others run the code of the system of this id. Reads the rows themselves, so that nobody has to make all systems for it.</summary>
    internal static bool IsBase(string id)
    {
        for (var number = 0; number < SystemTables.Starts.Length; number++)
        {
            if (Text(number, SystemField.BasedOn) == id)
                return true;
        }

        return false;
    }

    private string Text(SystemField field) => Text(Number, field);

    private static string Text(int number, SystemField field) => RowText.Read(SystemTables.Text[SystemTables.Starts[number]..], (int)field);

    private string? Optional(SystemField field) => Text(field) is { Length: > 0 } text ? text : null;

    private ImmutableArray<string> List(SystemField field) => RowText.Split(Text(field));
}
