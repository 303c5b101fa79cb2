using System.Text.RegularExpressions;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>The names that belong to nobody (RFC 2606, RFC 6761) and the addresses that are for documentation (RFC 5737, RFC 3849).</summary>
internal static partial class ReservedNames
{
    /// <summary>The domains of addresses, message ids, links and servers in a text, and the IPv4 addresses, that somebody may own. A slash beside four numbers says that they are a version.</summary>
    public static IEnumerable<string> OthersIn(string text) => OthersInLines(text.Replace("=\n", "", StringComparison.Ordinal)); // folded quoted-printable

    private static IEnumerable<string> OthersInLines(string text) =>
        Domain().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !IsReserved(name))
            .Concat(Ip().Matches(text).Select(match => match.Value).Where(ip => !IsDocumentation(ip)))
            .Distinct();

    private static bool IsReserved(string domain) => ReservedDomain().IsMatch(domain.TrimEnd('-')) || IsDocumentation(domain);

    private static bool IsDocumentation(string ip) => DocumentationIp().IsMatch(ip);

    [GeneratedRegex(@"(@|//|\bdns; ?)(?<name>[\w-]+(\.[\w-]+)+)(?![\w.-]*@)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Domain();

    [GeneratedRegex(@"(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$", RegexOptions.IgnoreCase)]
    private static partial Regex ReservedDomain();

    [GeneratedRegex(@"(?<![\w./])\d{1,3}(\.\d{1,3}){3}(?![\w/]|\.\d)")]
    private static partial Regex Ip();

    [GeneratedRegex(@"^(192\.0\.2|198\.51\.100|203\.0\.113|127\.\d+\.\d+)\.\d+$")]
    private static partial Regex DocumentationIp();
}
