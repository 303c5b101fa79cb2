using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <summary>A mailbox provider, filter or sending service that says things in a way of its own, and what the library knows of that.</summary>
/// <remarks>Immutable and thread-safe; read from the assembly when first asked for. <see cref="SmtpDiagnosis.Provider"/> holds an <see cref="Id"/>.</remarks>
/// <example><code>MailProvider.FindRules("S3140")[0].Remediation</code></example>
public sealed class MailProvider
{
    internal MailProvider(MarkRow row, ImmutableArray<ProviderRule> rules)
    {
        Id = row.Text(MarkField.Id);
        Name = row.Text(MarkField.Name);
        Kind = Kebab.Read<MailProviderKind>(row.Text(MarkField.Kind));
        About = row.Text(MarkField.About);
        Url = row.Text(MarkField.Url) is { Length: > 0 } url ? url : null;
        Rules = rules;
    }

    /// <summary>All providers, in the order of their ids.</summary>
    public static ImmutableArray<MailProvider> All => MailProviders.All;

    /// <summary>The short name in lower case, for instance <c>google</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people, for instance <c>Google (Gmail, Workspace)</c>.</summary>
    public string Name { get; }

    /// <summary>What it does with mail.</summary>
    public MailProviderKind Kind { get; }

    /// <summary>Who it is and how its replies are known, in one sentence.</summary>
    public string About { get; }

    /// <summary>Its page for postmasters; null where there is none.</summary>
    public string? Url { get; }

    /// <summary>What it says in a way of its own, in the order of the ids; may be empty.</summary>
    public ImmutableArray<ProviderRule> Rules { get; }

    /// <summary>The provider of an id; null when there is none, or <paramref name="id"/> is null.</summary>
    /// <param name="id">The id, its case of no account.</param>
    public static MailProvider? Find(string? id) => All.FirstOrDefault(provider => provider.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a key or code of providers means: <c>S3140</c>, <c>TSS04</c>, <c>NoSuchUser</c>, <c>5.7.515</c>, <c>4.7.28</c>.</summary>
    /// <param name="keyOrCode">The key, its case and punctuation of no account, or the code. Null and unknown texts find nothing.</param>
    /// <returns>The rules that name it, in the order of providers and ids; may be empty, is never <c>default</c>.</returns>
    public static ImmutableArray<ProviderRule> FindRules(string? keyOrCode)
    {
        var wanted = ProviderRule.Bare(keyOrCode ?? "");
        return wanted.Length == 0 ? [] : [.. All.SelectMany(provider => provider.Rules).Where(rule => rule.Names(wanted))];
    }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
