using System.Net;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Examples name nobody: their hosts are of RFC 2606, their IP addresses of RFC 5737 and RFC 3849.</summary>
public class ExampleTests
{
    private static readonly string[] ReservedDomains = ["example", "example.com", "example.net", "example.org", "test", "invalid", "localhost"];

    private static readonly string[] FileEndings = ["pdf", "zip"];

    private static readonly IPNetwork[] DocumentationNetworks =
        [IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("2001:db8::/32")];

    public static TheoryData<string> Examples => new(All.Distinct());

    private static IEnumerable<string> All => Table.CodeRows.SelectMany(row => row.Examples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Addresses_and_hosts_are_reserved_ones(string example)
    {
        foreach (var word in example.Split([' ', '<', '>', '(', ')', '[', ']', '\'', '"', ',', ';', '=', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var host = word[(word.LastIndexOf('@') + 1)..].TrimEnd('.', ':', '!', '?', '\n');
            if (IPAddress.TryParse(host, out var address) && host.Count(c => c is '.' or ':') >= 3)
                DocumentationNetworks.Should().Contain(network => network.Contains(address), "{0} stands in \"{1}\"", host, example);
            else if (IsHost(host))
                ReservedDomains.Should().Contain(domain => host == domain || host.EndsWith("." + domain, StringComparison.Ordinal), "{0} stands in \"{1}\"", host, example);
        }
    }

    [Fact]
    public void No_example_serves_two_rows() => All.Should().OnlyHaveUniqueItems();

    private static bool IsHost(string word)
    {
        var labels = word.Split('.');
        return labels.Length > 1 && !labels.Contains("") && labels[^1].Length >= 2 && labels[^1].All(char.IsAsciiLetterLower) && !FileEndings.Contains(labels[^1]);
    }
}
