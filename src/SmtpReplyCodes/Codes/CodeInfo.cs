using System.Collections.Immutable;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>What the table knows about a code: its title, what usually lies behind it, what to do about it, and who says so.</summary>
/// <remarks>
/// Immutable and thread-safe; texts are decoded when first asked for. <see cref="Match"/> says whether the row is about the very code that was
/// asked for; where it is not, the row of the subject, the category or the class speaks for it (RFC 5321 section 4.2.1, RFC 3463 section 2).
/// </remarks>
public sealed class CodeInfo
{
    private readonly int _start;
    private readonly int _class;
    private readonly string?[] _texts = new string?[(int)CodeField.Aliases + 1];

    internal CodeInfo(CodeLookup.Found found)
    {
        _start = found.Text;
        Kind = found.Kind;
        Match = found.Match;
        _class = found.Class;
        Cause = found.Cause;
    }

    /// <summary>What kind of code the row is about.</summary>
    public CodeKind Kind { get; }

    /// <summary>
    /// The row's own code: <c>550</c>, <c>X.1.1</c> for an enhanced code of any class, <c>0x800CCC0E</c> or <c>10060</c> for a client's,
    /// <c>55x</c>, <c>5xx</c> or <c>5.X.X</c> for a fallback.
    /// </summary>
    public string Id => Text(CodeField.Id);

    /// <summary>How closely the row fits the code that was asked for.</summary>
    public CodeMatch Match { get; }

    /// <summary>The severity of the code; <see cref="SmtpSeverity.Unknown"/> for an enhanced row taken for itself, whose class is open, and for a client's code.</summary>
    public SmtpSeverity Severity => CodeClass.Severity(_class);

    /// <summary>The cause that the code alone suggests; <see cref="SmtpCause.Unknown"/> where it suggests none.</summary>
    public SmtpCause Cause { get; }

    /// <summary>The name in code, <c>MailboxUnavailable</c>; empty for enhanced codes and fallbacks, which have none.</summary>
    public string Name => Text(CodeField.Name);

    /// <summary>What the code says, in a few words.</summary>
    public string Title => Text(CodeField.Title);

    /// <summary>What most often lies behind it, in one sentence: the first of <see cref="LikelyCauses"/>.</summary>
    public string LikelyCause
    {
        get
        {
            var all = Text(CodeField.LikelyCauses);
            var end = Ascii<char>.IndexOf(all, '\t');
            return end < 0 ? all : all[..end];
        }
    }

    /// <summary>What lies behind it, the most frequent first; one sentence each, never empty.</summary>
    public ImmutableArray<string> LikelyCauses => List(CodeField.LikelyCauses);

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => Text(CodeField.Remediation);

    /// <summary>What to tell the person who wrote the mail, without jargon.</summary>
    public string UserMessage => Text(CodeField.UserMessage);

    /// <summary>Whether trying again helps, when, and when to stop.</summary>
    public string Retry => Text(CodeField.Retry);

    /// <summary>In which phases of a session it occurs, the likeliest first; empty for codes that only reports use, and for fallbacks.</summary>
    public ImmutableArray<SmtpPhase> Phases => [.. List(CodeField.Phases).Select(Kebab.Read<SmtpPhase>)];

    /// <summary>Systems and providers that use the code in their own way; empty where none is known.</summary>
    public ImmutableArray<CodeUsage> Usage => [.. List(CodeField.Usage).Chunk(2).Select(pair => new CodeUsage(pair[0], pair[1]))];

    /// <summary>The service that invented the code, in lower case; null for codes of general use.</summary>
    public string? Provider => Kind == CodeKind.ReplyCode ? OptionalText(CodeField.Source) : null;

    /// <summary>The programs that show a client's code; null for codes of servers.</summary>
    public string? Program => Kind == CodeKind.ClientCode ? OptionalText(CodeField.Source) : null;

    /// <summary>The enhanced code that was written without its dots to make this reply code (441 is 4.4.1); null for all others.</summary>
    public EnhancedStatusCode? Collapsed => EnhancedStatusCode.TryParse(Text(CodeField.Collapsed), out var code) ? code : null;

    /// <summary>Other names of a client's code: symbols, the number on Linux; empty for codes of servers.</summary>
    public ImmutableArray<string> Aliases => List(CodeField.Aliases);

    /// <summary>The ids of rows that go with this one: reply codes of an enhanced code and the other way round.</summary>
    public ImmutableArray<string> Related => List(CodeField.Related);

    /// <summary>Where the row comes from; never empty for an exact row.</summary>
    public ImmutableArray<CodeReference> References => [.. List(CodeField.References).Select(CodeReference.Read)];

    /// <summary>Replies with this code, or texts of programs that show it; empty for a fallback.</summary>
    public ImmutableArray<string> Examples => List(CodeField.Examples);

    /// <summary>The code and its title.</summary>
    public override string ToString() => $"{Id} {Title}";

    private string Text(CodeField field) => _texts[(int)field] ??= RowText.Read(CodeTexts.Text[_start..], (int)field);

    private string? OptionalText(CodeField field) => Text(field) is { Length: > 0 } text ? text : null;

    private ImmutableArray<string> List(CodeField field) => RowText.Split(Text(field));
}
