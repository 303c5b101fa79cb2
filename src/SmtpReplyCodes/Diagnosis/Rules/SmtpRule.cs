using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes;

/// <summary>
/// What a mail server says when it means one cause: phrases, codes, phases and hosts, and what to advise then. A rule fits where all of its
/// conditions hold; it needs at least one of <see cref="Keys"/>, <see cref="Any"/>, <see cref="All"/> and <see cref="Codes"/>.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe. Lists are empty by default and never <c>default</c>. A value that is not in form is refused with
/// <see cref="ArgumentException"/> by the property that is given it.</para>
/// <para>A phrase is plain words in order, matched whatever their case and inflection and without regard to punctuation, articles and auxiliary
/// verbs. <c>(a|b c|)</c> are alternatives, also empty, <c>{name}</c> is a group of words, <c>&lt;3&gt;</c> a gap of up to three words (1 to 8),
/// <c>word*</c> any word that begins so, and <c>&lt;address&gt;</c>, <c>&lt;host&gt;</c>, <c>&lt;ip&gt;</c>, <c>&lt;number&gt;</c> one such word.</para>
/// </remarks>
/// <example><code>new SmtpRule { Id = "acme/closed", Cause = SmtpCause.MailboxDisabled, Any = ["account (is|was) closed by acme"], Hosts = ["acme.example"] }</code></example>
public sealed class SmtpRule
{
    /// <summary>The stable name: words of lower-case letters and digits with <c>-</c> between them, parted by <c>/</c>; for instance <c>acme/over-quota</c>.</summary>
    public required string Id { get; init => field = Checked(value, RuleForm.OfId); }

    /// <summary>The cause that the rule speaks for.</summary>
    public required SmtpCause Cause { get; init => field = Defined(value); }

    /// <summary>
    /// Tokens of which one must stand in the text, or else one of <see cref="Any"/>; empty for none. They are looked for as phrases, without regard
    /// to their punctuation, and are shown as they are written: <c>[TSS04]</c>, <c>S3140</c>.
    /// </summary>
    public ImmutableArray<string> Keys { get; init => field = Checked(value, RuleForm.OfKey); } = [];

    /// <summary>Phrases of which one must stand in the text; empty for no such condition.</summary>
    public ImmutableArray<string> Any { get; init => field = Checked(value, RuleForm.OfPhrase); } = [];

    /// <summary>Phrases that must all stand in the text, in whatever order; empty for no such condition.</summary>
    public ImmutableArray<string> All { get; init => field = Checked(value, RuleForm.OfPhrase); } = [];

    /// <summary>Phrases of which none may stand in the text; empty for no such condition.</summary>
    public ImmutableArray<string> Not { get; init => field = Checked(value, RuleForm.OfPhrase); } = [];

    /// <summary>
    /// Masks of which one must fit the reply code (<c>452</c>, <c>55x</c>, <c>4xx</c>) or the enhanced code (<c>5.1.*</c>, <c>x.7.1</c>); empty for
    /// any codes. An <c>x</c> stands for any digit of a reply code, <c>x</c> or <c>*</c> for any part of an enhanced one.
    /// </summary>
    public ImmutableArray<string> Codes { get; init => field = Checked(value, RuleForm.OfMask); } = [];

    /// <summary>The phases in which the rule holds; empty for any.</summary>
    public ImmutableArray<SmtpPhase> Phases { get; init => field = Defined(value); } = [];

    /// <summary>Names that the remote host must bear or end with at a dot (<c>google.com</c> fits <c>mx.google.com</c>), whatever their case; empty for any host.</summary>
    public ImmutableArray<string> Hosts { get; init => field = Checked(value, RuleForm.OfHost); } = [];

    /// <summary>How much the rule says against others that fit; <see cref="SmtpRuleWeight.Plain"/> by default. In a file it is <see cref="SmtpRuleWeight.Key"/> for a rule with <see cref="Keys"/> that does not say.</summary>
    public SmtpRuleWeight Weight { get; init => field = Defined(value); } = SmtpRuleWeight.Plain;

    /// <summary>The provider or product that says it, in lower case without blanks, for instance <c>google</c>; null when it is anybody's.</summary>
    public string? Provider { get; init => field = Optional(value, RuleForm.OfProvider); }

    /// <summary>Where the statement comes from: a URL, or a citation such as <c>RFC 5321 4.2.3</c>; null when it is not given.</summary>
    public string? Reference { get; init => field = Optional(value, RuleForm.OfText); }

    /// <summary>When the statement was last checked; null when that is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Texts that this rule is meant to decide; may be empty.</summary>
    public ImmutableArray<string> Examples { get; init => field = Checked(value, RuleForm.OfText); } = [];

    /// <summary>What lies behind it, instead of what the cause says; null for that.</summary>
    public string? LikelyCause { get; init => field = Optional(value, RuleForm.OfText); }

    /// <summary>What the operator of the sending side should do, instead of what the cause says; null for that.</summary>
    public string? Remediation { get; init => field = Optional(value, RuleForm.OfText); }

    /// <summary>What to tell the person who wrote the mail, instead of what the cause says; null for that.</summary>
    public string? UserMessage { get; init => field = Optional(value, RuleForm.OfText); }

    /// <summary>What to do, instead of what the cause advises; null for that.</summary>
    public SmtpAction? Action { get; init => field = value is { } action ? Defined(action) : null; }

    /// <summary>Why to do it, in one sentence, instead of what the cause says; null for that.</summary>
    public string? Why { get; init => field = Optional(value, RuleForm.OfText); }

    /// <summary>Who can change it, instead of the one whom the cause names; null for that.</summary>
    public ResponsibleParty? Party { get; init => field = value is { } party ? Defined(party) : null; }

    /// <summary>How long to wait before the next try, from one second to one day, instead of what the cause says; null for that.</summary>
    public TimeSpan? RetryAfter { get; init => field = value is { } wait ? Bounded(wait) : null; }

    /// <summary>Whether there is anything that a text must say: at least one of <see cref="Keys"/>, <see cref="Any"/>, <see cref="All"/> and <see cref="Codes"/>.</summary>
    internal bool HasCondition => Keys.Length + Any.Length + All.Length + Codes.Length > 0;

    /// <summary>The phrases of which one must stand in the text: those of <see cref="Keys"/>, then <see cref="Any"/>.</summary>
    internal IEnumerable<string> AnyPhrases => Keys.Select(RuleForm.PhraseOfKey).Concat(Any);

    /// <summary>Whether the rule names no phrase.</summary>
    internal bool IsWordless => Keys.Length + Any.Length + All.Length == 0;

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    private static string Checked(string value, Func<string, string?> problemOf, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return problemOf(value) is { } problem ? throw new ArgumentException($"{Quote.Of(value)}: {problem}", property) : value;
    }

    private static string? Optional(string? value, Func<string, string?> problemOf, [CallerMemberName] string property = "") =>
        value is null ? null : Checked(value, problemOf, property);

    private static ImmutableArray<string> Checked(ImmutableArray<string> values, Func<string, string?> problemOf, [CallerMemberName] string property = "")
    {
        if (values.IsDefault)
            return [];
        foreach (var value in values)
            Checked(value, problemOf, property);
        return values;
    }

    private static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string property = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(property, value, $"This is no member of {typeof(TEnum).Name}.");

    private static ImmutableArray<TEnum> Defined<TEnum>(ImmutableArray<TEnum> values, [CallerMemberName] string property = "")
        where TEnum : struct, Enum
    {
        if (values.IsDefault)
            return [];
        foreach (var value in values)
            Defined(value, property);
        return values;
    }

    private static TimeSpan Bounded(TimeSpan value, [CallerMemberName] string property = "") =>
        RuleForm.IsWait(value) ? value : throw new ArgumentOutOfRangeException(property, value, "A wait is from one second to one day.");
}
