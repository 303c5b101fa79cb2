using System.Collections.Immutable;
using System.Globalization;

namespace SmtpReplyCodes.Tool.Reference.Systems;

/// <summary>One thing that mail systems say in a way of their own.</summary>
/// <param name="Rule">What it means.</param>
/// <param name="Systems">Who says it: more than one where they share the words of a provider.</param>
internal sealed record SystemReply(ProviderRule Rule, ImmutableArray<MailSystem> Systems)
{
    /// <summary>The codes by which alone, or with which its words count; else those of its example. Masks of several codes are among them.</summary>
    public ImmutableArray<string> Codes { get; } = Rule.Codes.IsEmpty ? [.. CodesIn(Rule.Example)] : Rule.Codes;

    /// <summary>The rows of the table for all codes that it comes with, those of its example too.</summary>
    public ImmutableArray<CodeInfo> Rows { get; } = [.. Rule.Codes.Concat(CodesIn(Rule.Example)).Select(Row).OfType<CodeInfo>().DistinctBy(row => row.Id)];

    /// <summary>Who says it: the system, or the provider whose words several systems share.</summary>
    public string Speaker => MailProvider.Find(Rule.Provider)?.Name ?? string.Join(", ", Systems);

    /// <summary>What people see of it: its key, the code that decides, or a reply.</summary>
    public string Name => !Rule.Keys.IsEmpty ? string.Join(", ", Rule.Keys) : Rule.IsByCode ? string.Join(", ", Rule.Codes) : Rule.Example ?? Rule.Id[(Rule.Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('-', ' ');

    /// <summary>Whether the rule names a code of this row, instead of merely coming with it.</summary>
    public bool Names(CodeInfo info) => Rule.Codes.Any(code => Row(code)?.Id == info.Id);

    /// <summary>The row of exactly this code; null for a mask, or a code that only providers use.</summary>
    public static CodeInfo? Row(string code) => CodeTable.Find(code) is { Match: CodeMatch.Exact } row ? row : null;

    private static IEnumerable<string> CodesIn(string? example)
    {
        var reply = SmtpReply.FromText(example ?? "");
        if (reply.Code is { } code)
            yield return code.ToString(CultureInfo.InvariantCulture);
        if (reply.EnhancedCode is { } enhanced)
            yield return enhanced.ToString();
    }
}
