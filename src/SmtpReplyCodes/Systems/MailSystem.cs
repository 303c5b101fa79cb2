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
    private readonly ImmutableArray<ImmutableArray<string>> _marks;

    internal MailSystem(int number)
    {
        var row = SystemTables.Text[SystemTables.Starts[number]..];
        Number = number;
        Id = RowText.Read(row, (int)SystemField.Id);
        Name = RowText.Read(row, (int)SystemField.Name);
        Kind = Kebab.Read<MailSystemKind>(RowText.Read(row, (int)SystemField.Kind));
        Aliases = RowText.Split(RowText.Read(row, (int)SystemField.Aliases));
        Vendor = Optional(row, SystemField.Vendor);
        Era = Kebab.Read<MailSystemEra>(RowText.Read(row, (int)SystemField.Era));
        BasedOnId = Optional(row, SystemField.BasedOn);
        ProviderId = Optional(row, SystemField.Provider);
        About = RowText.Read(row, (int)SystemField.About);
        Reports = Kebab.Read<MailSystemReports>(RowText.Read(row, (int)SystemField.Reports));
        Log = Optional(row, SystemField.Log);
        Configuration = Optional(row, SystemField.Configuration);
        Basis = Kebab.Read<MailSystemBasis>(RowText.Read(row, (int)SystemField.Basis));
        References = RowText.Split(RowText.Read(row, (int)SystemField.References));
        var marks = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var clue in Enum.GetValues<MailSystemClue>())
            marks.Add(RowText.Split(RowText.Read(row, (int)SystemField.Marks + (int)clue)));
        _marks = marks.ToImmutable();
    }

    /// <summary>All systems, in the order of their ids.</summary>
    public static ImmutableArray<MailSystem> All => MailSystems.All;

    /// <summary>The short name in lower case, for instance <c>postfix</c> or <c>exchange-2003</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people, for instance <c>Microsoft Exchange Server 2000 and 2003</c>.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public MailSystemKind Kind { get; }

    /// <summary>Other names by which people know it: former ones, those of its parts, those of products that are the same; may be empty.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Who makes or made it; null where nobody in particular does.</summary>
    public string? Vendor { get; }

    /// <summary>Whether it is still made.</summary>
    public MailSystemEra Era { get; }

    /// <summary>The system whose code it runs, and whose words it therefore shares; null where it stands on its own.</summary>
    public MailSystem? BasedOn => Find(BasedOnId);

    /// <summary>What it is, who runs it and what is peculiar about what it says, in one or two sentences.</summary>
    public string About { get; }

    /// <summary>How it reports what it could not deliver.</summary>
    public MailSystemReports Reports { get; }

    /// <summary>Where its log lies and how it looks; null where that is not known or there is none.</summary>
    public string? Log { get; }

    /// <summary>Where its settings lie; null where that is not known or there are none.</summary>
    public string? Configuration { get; }

    /// <summary>What all this rests on.</summary>
    public MailSystemBasis Basis { get; }

    /// <summary>Pages where that can be read; empty where it was seen on a server that was run, or is remembered.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>The place in <see cref="All"/>.</summary>
    internal int Number { get; }

    /// <summary>The id of <see cref="BasedOn"/>.</summary>
    internal string? BasedOnId { get; }

    /// <summary>The provider whose rules are this system's own words; null for none.</summary>
    internal string? ProviderId { get; }

    /// <summary>
    /// The texts by which it shows itself in such a place: <c>ESMTP Exim {version}</c>. <c>{version}</c>, <c>{number}</c> and <c>{host}</c> stand for what varies, <c>^</c> and <c>$</c> for
    /// the beginning of a line behind the reply code and the end. Empty where that is not known.
    /// </summary>
    /// <param name="clue">The place.</param>
    public ImmutableArray<string> Marks(MailSystemClue clue) => (int)clue >= 0 && (int)clue < _marks.Length ? _marks[(int)clue] : [];

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
    public static ImmutableArray<MailSystem> Candidates(MailSystemClue clue, ReadOnlySpan<char> text) => MailSystems.Candidates(clue, text);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private static string? Optional(ReadOnlySpan<byte> row, SystemField field) => RowText.Read(row, (int)field) is { Length: > 0 } text ? text : null;
}
