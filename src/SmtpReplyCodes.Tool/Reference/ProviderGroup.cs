using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>What providers say in a way of their own and by a key or a code, as the reference shows it behind the codes.</summary>
internal static class ProviderGroup
{
    public const string Kind = "provider-key";

    public const string Title = "Keys and codes of providers";

    public const string About = "Tokens that one provider alone writes into its replies, and codes that mean something of their own there.";

    /// <summary>The rules that have a key or a code, provider by provider.</summary>
    public static ImmutableArray<(MailProvider Provider, ProviderRule Rule)> Rows { get; } =
        [.. MailProvider.All.SelectMany(provider => provider.Rules.Where(rule => rule.IsByCode || !rule.Keys.IsEmpty), (provider, rule) => (provider, rule))];

    /// <summary>What providers mean by a code of the table.</summary>
    public static IEnumerable<ProviderRule> Of(CodeInfo info) => info.Kind == CodeKind.EnhancedCode ? Rows.Select(row => row.Rule).Where(rule => rule.IsByCode && rule.Codes.Any(code => IsOf(code, info.Id))) : [];

    /// <summary>Whether a mask is the row's code in any class.</summary>
    private static bool IsOf(string mask, string id) => mask.Length == id.Length && mask.AsSpan(1).SequenceEqual(id.AsSpan(1));

    /// <summary>The rows of the codes by which, or with which, the rule counts.</summary>
    public static ImmutableArray<CodeInfo> CodesOf(ProviderRule rule) => [.. rule.Codes.Select(CodeTable.Find).OfType<CodeInfo>().Where(row => row.Match == CodeMatch.Exact).DistinctBy(row => row.Id)];

    /// <summary>How the rule is called: its keys, else its codes.</summary>
    public static string NameOf(ProviderRule rule) => string.Join(", ", rule.Keys.IsEmpty ? rule.Codes : rule.Keys);
}
