using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Reference.Html;

/// <summary>What the card of a rule shows besides the rule itself.</summary>
/// <param name="Kind">The kind of row that the filters ask for.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Code">What stands in the place of the code.</param>
/// <param name="Title">Who says it, as HTML.</param>
/// <param name="WhoSaysIt">Who that is, as HTML; empty where the links to systems say it.</param>
/// <param name="Systems">The mail systems that say it.</param>
/// <param name="Rows">The rows of the codes with which it comes.</param>
/// <param name="Page">A link to a page of whoever says it; null for none.</param>
internal sealed record RuleCard(
    string Kind,
    ProviderRule Rule,
    string Code,
    string Title,
    string WhoSaysIt,
    ImmutableArray<MailSystem> Systems,
    ImmutableArray<CodeInfo> Rows,
    string? Page);
