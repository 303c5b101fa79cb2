using System.Net;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Texts of the project name nobody: their hosts are of RFC 2606, their IP addresses of RFC 5737, RFC 3849 and the machine itself.</summary>
internal static class ReservedNames
{
    private static readonly string[] Domains = ["example", "example.com", "example.net", "example.org", "test", "invalid", "localhost"];

    private static readonly string[] FileEndings = ["box", "docm", "exe", "htm", "html", "msi", "pdf", "php", "py", "scr", "zip"];

    private static readonly char[] Separators = [' ', '\n', '_', '<', '>', '(', ')', '[', ']', '{', '}', '\'', '"', ',', ';', '=', '/'];

    private static readonly IPNetwork[] Networks =
        [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("2001:db8::/32")];

    /// <summary>Fails where a text names a host or an address that may belong to somebody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">Hosts of a provider or blocklist by which its texts are known, and those of its pages.</param>
    public static void ShouldBeAllIn(string text, IReadOnlyCollection<string>? own = null)
    {
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var host = WithoutReplyCode(word[(word.LastIndexOf('@') + 1)..].TrimEnd('.', ':', '!', '?'));
            if (IPAddress.TryParse(host, out var address) && host.Count(c => c is '.' or ':') >= 3)
                Networks.Should().Contain(network => network.Contains(address), "{0} stands in \"{1}\"", host, text);
            else if (IsHost(host))
                Domains.Concat(own?.Select(Domain) ?? []).Should().Contain(domain => host == domain || host.EndsWith("." + domain, StringComparison.Ordinal), "{0} stands in \"{1}\"", host, text);
        }
    }

    /// <summary>The last two labels of a host.</summary>
    private static string Domain(string host) => string.Join('.', host.Split('.').TakeLast(2));

    /// <summary>Lines of one reply may stand behind each other: <c>554-mx.example.com</c>.</summary>
    private static string WithoutReplyCode(string word) => word.Length > 4 && word[3] == '-' && word[..3].All(char.IsAsciiDigit) ? word[4..] : word;

    private static bool IsHost(string word)
    {
        var labels = word.Split('.');
        return labels.Length > 1 && !labels.Contains("") && labels[^1].Length >= 2 && labels[^1].All(char.IsAsciiLetterLower) && !FileEndings.Contains(labels[^1]);
    }
}
