using System.Net;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Examples name nobody: their hosts are of RFC 2606, their IP addresses of RFC 5737 and RFC 3849.</summary>
public class ExampleTests
{
    private static readonly string[] ReservedDomains = ["example", "example.com", "example.net", "example.org", "test", "invalid", "localhost"];

    private static readonly IPNetwork[] DocumentationNetworks =
        [IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("2001:db8::/32")];

    public static TheoryData<string> Examples => new(
        Table.Knowledge.ReplyCodes.SelectMany(row => row.Examples).Concat(Table.Knowledge.EnhancedCodes.SelectMany(row => row.Examples)).Distinct());

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
    public void No_example_serves_two_rows()
    {
        var examples = Table.Knowledge.ReplyCodes.SelectMany(row => row.Examples).Concat(Table.Knowledge.EnhancedCodes.SelectMany(row => row.Examples));

        examples.Should().OnlyHaveUniqueItems();
    }

    private static bool IsHost(string word)
    {
        var lastLabel = word[(word.LastIndexOf('.') + 1)..];
        return lastLabel.Length < word.Length && lastLabel.Length >= 2 && lastLabel.All(char.IsAsciiLetterLower);
    }
}
