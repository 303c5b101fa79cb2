using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <summary>One thing that a provider or a mail system says in a way of its own: by a key, by a code that means something else elsewhere, or by words.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ProviderRule
{
    private readonly RuleRow _row;

    internal ProviderRule(RuleRow row)
    {
        _row = row;
        Id = row.Text(RuleField.Id) ?? "";
        Provider = row.Text(RuleField.Provider) ?? "";
        Keys = RowText.Split(row.Text(RuleField.Keys) ?? "");
        Codes = RowText.Split(row.Text(RuleField.Codes) ?? "");
    }

    /// <summary>The id of the rule, as <see cref="SmtpDiagnosis.RuleId"/> gives it: <c>google/no-such-user</c>.</summary>
    public string Id { get; }

    /// <summary>The <see cref="MailProvider.Id"/> of the provider; empty where it is a mail system that says so.</summary>
    public string Provider { get; }

    /// <summary>Tokens by which people know it, as they are written: <c>[TSS04]</c>; may be empty.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Codes, or masks of such, by which alone it is known there, or with which its keys or words stand: <c>4.7.28</c>, <c>5.7.*</c>; empty where words of a provider decide.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>Whether the codes alone decide, where it is known who speaks.</summary>
    public bool IsByCode => _row.IsWordless;

    /// <summary>The cause.</summary>
    public SmtpCause Cause => _row.Cause;

    /// <summary>What to do; for a cause that may pass, that of a final reply.</summary>
    public SmtpAction Action => _row.Action(CauseRow.Action(isTransient: false));

    /// <summary>Who can change it.</summary>
    public ResponsibleParty Party => _row.Party(CauseRow.Party);

    /// <summary>What lies behind it.</summary>
    public string LikelyCause => _row.Text(RuleField.LikelyCause) ?? CauseRow.LikelyCause;

    /// <summary>What the operator of the sending side can do.</summary>
    public string Remediation => _row.Text(RuleField.Remediation) ?? CauseRow.Remediation;

    /// <summary>What to tell the person who wrote the mail, without jargon.</summary>
    public string UserMessage => _row.Text(RuleField.UserMessage) ?? CauseRow.UserMessage;

    /// <summary>Where that is written; null where the rule does not say.</summary>
    public CodeReference? Reference => DiagnosisReferences.Read(_row.Text(RuleField.Reference), null) is [var reference, ..] ? reference : null;

    /// <summary>A reply of that kind, written for this table; null where words of a provider decide.</summary>
    public string? Example => _row.Text(RuleField.Example);

    private CauseRow CauseRow => new(Cause);

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    /// <summary>Letters and digits in lower case, and the dots between them, which is what counts in a key.</summary>
    internal static string Bare(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == '.').Select(char.ToLowerInvariant)).Trim('.');

    /// <summary>Whether this is about a key or code. Of <c>?p=NoSuchUser</c> the part behind the sign is a name too.</summary>
    internal bool Names(string bare) =>
        (IsByCode && Codes.Any(code => Bare(code) == bare)) || Keys.Any(key => Bare(key) == bare || Bare(key[(key.LastIndexOf('=') + 1)..]) == bare);
}
