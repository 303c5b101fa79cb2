using System.Text;
using SmtpReplyCodes.Lab.Tests.Observed;

namespace SmtpReplyCodes.Lab.Tests.Scenarios;

/// <summary>Which causes are right for a recipient of a report, by what really happened.</summary>
internal static class ScenarioTable
{
    private const string Fake = ".fake.test";

    private const int WordLength = 12;

    private static readonly ScenarioFile File = ScenarioFile.Read();

    /// <summary>The causes that are right for what a scripted server said; empty where it says several things, or the table does not know it.</summary>
    public static IReadOnlyList<SmtpCause> CausesOf(string remote) => File.Remote.GetValueOrDefault(remote) ?? [];

    /// <summary>The id of the mail system that a server is.</summary>
    public static string SystemOf(string server) => File.Systems[server];

    /// <summary>The ids of the systems that a greeting may be taken for; empty where it shows none.</summary>
    public static string[] SystemsOf(string server, string greeting) =>
        File.Greetings.FirstOrDefault(row => row.Said == greeting.TrimEnd())?.Systems ?? [SystemOf(server)];

    /// <summary>Of whom a report has to tell.</summary>
    public static IReadOnlyList<ObservedRecipient> RecipientsOf(ObservedBounce bounce) =>
        File.Recipients.FirstOrDefault(row => row.File == bounce.Name) is { } row
            ? [.. row.Addresses.Select(address => new ObservedRecipient(address, null, null, []))]
            : bounce.Recipients;

    /// <summary>The causes that are right; empty where the table does not know the case.</summary>
    public static IReadOnlyList<SmtpCause> CausesOf(Observations all, ObservedBounce bounce, ObservedRecipient recipient)
    {
        if (recipient.IsSuccess)
            return [SmtpCause.Accepted];
        var known = OfCase(all.Server, bounce.Case, recipient.Address);
        if (known.Length == 0 || IsQuoted(all, bounce, recipient))
            return known;
        var message = Encoding.UTF8.GetString(bounce.Message);
        return [.. known, .. File.Instead.Where(row => row.Server == all.Server && message.Contains(row.Words, StringComparison.Ordinal)).SelectMany(row => row.Causes)];
    }

    /// <summary>
    /// What a scripted server said to a recipient, as it noted it down, else as it was planned; empty where it said nothing. What it said to a neighbour of his, by name, is left out.
    /// </summary>
    public static IReadOnlyList<string> SaidTo(Observations all, ObservedRecipient recipient)
    {
        string[] planned = recipient.RemoteSaid is { } said && !said.StartsWith("<<", StringComparison.Ordinal) ? [said] : [];
        var noted = all.Truth.RefusalsOf(RemoteOf(recipient.Address));
        return [.. (noted.Count > 0 ? noted : planned).Where(one => one.Contains(recipient.Address, StringComparison.OrdinalIgnoreCase) || !one.Contains(DomainOf(recipient.Address) + '>', StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Whether a word of what the scripted server said is in the report, wherever lines are broken there.</summary>
    public static bool IsQuoted(Observations all, ObservedBounce bounce, ObservedRecipient recipient)
    {
        var message = Dense(Encoding.UTF8.GetString(bounce.Message));
        return SaidTo(all, recipient).Any(said => WordsOf(said).Any(words => message.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private static SmtpCause[] OfCase(string server, string name, string address)
    {
        var remote = RemoteOf(address);
        var key = remote.StartsWith("mixed", StringComparison.Ordinal) ? "mixed/" + new string([.. address.ToLowerInvariant().TakeWhile(char.IsAsciiLetter)]) : remote;
        return File.Local.GetValueOrDefault($"{server}/{key}") ?? File.Remote.GetValueOrDefault(key) ?? File.Local.GetValueOrDefault($"{server}/{name}") ?? File.Local.GetValueOrDefault($"*/{name}") ?? [];
    }

    /// <summary>The scripted server, or the domain with a fault, that an address belongs to.</summary>
    private static string RemoteOf(string address)
    {
        var domain = DomainOf(address);
        return domain.EndsWith(Fake, StringComparison.Ordinal) ? domain[..^Fake.Length] : domain == "nxdomain.test" ? "nxdomain" : "";
    }

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    /// <summary>The beginning of what each line says besides codes, not counting the address that it begins with; the codes where it says nothing else.</summary>
    private static IEnumerable<string> WordsOf(string said)
    {
        foreach (var line in said.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var words = Dense(line.TrimStart("0123456789.- \t".ToCharArray())) is { Length: > 0 } text ? text : Dense(line);
            var address = words.StartsWith('<') ? words.IndexOf('>', StringComparison.Ordinal) + 1 : 0;
            yield return words[..Math.Min(words.Length, address + WordLength)];
        }
    }

    private static string Dense(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
