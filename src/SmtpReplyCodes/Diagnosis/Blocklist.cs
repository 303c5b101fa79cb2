using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes;

/// <summary>A list or reputation service by which servers refuse mail (RFC 5782), and where one asks to be taken off.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Blocklist
{
    internal Blocklist(MarkRow row)
    {
        Id = row.Text(MarkField.Id);
        Name = row.Text(MarkField.Name);
        Operator = row.Text(MarkField.Operator);
        Lists = [.. RowText.Split(row.Text(MarkField.Kind)).Select(Kebab.Read<BlocklistSubject>)];
        Zones = RowText.Split(row.Text(MarkField.Zones));
        About = row.Text(MarkField.About);
        DelistingPage = row.Text(MarkField.Url) is { Length: > 0 } url ? url : null;
    }

    /// <summary>All that the library knows, those that say more before those that say less: a list of an operator before the operator.</summary>
    public static ImmutableArray<Blocklist> All => MailProviders.Blocklists;

    /// <summary>The short name in lower case, for instance <c>spamhaus-zen</c>.</summary>
    public string Id { get; }

    /// <summary>The name, for instance <c>Spamhaus ZEN</c>.</summary>
    public string Name { get; }

    /// <summary>Who runs it.</summary>
    public string Operator { get; }

    /// <summary>What it lists, the most usual first; never empty.</summary>
    public ImmutableArray<BlocklistSubject> Lists { get; }

    /// <summary>The DNS zones that are asked, for instance <c>zen.spamhaus.org</c>; may be empty.</summary>
    public ImmutableArray<string> Zones { get; }

    /// <summary>What gets one onto it and off it, in one or two sentences.</summary>
    public string About { get; }

    /// <summary>The page where one looks up an entry and asks for its removal; null where there is none, or the list is gone.</summary>
    public string? DelistingPage { get; }

    /// <summary>The list of an id; null when there is none, or <paramref name="id"/> is null.</summary>
    /// <param name="id">The id, its case of no account.</param>
    public static Blocklist? Find(string? id) => All.FirstOrDefault(list => list.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
