using System.Text;
using System.Text.RegularExpressions;
using SmtpReplyCodes.Tests.Reports;

namespace SmtpReplyCodes.Logs.Tests.Conventions;

/// <summary>Specimens name nobody who may exist. Addresses of private networks stand in any log.</summary>
public partial class SpecimenNameTests
{
    /// <summary>Versions of Exchange and IceWarp look like addresses.</summary>
    private static readonly string[] Versions = ["14.0.0.0", "11.4.3.0"];

    public static TheoryData<string> Specimens => SpecimenFile.Names;

    [Theory]
    [MemberData(nameof(Specimens))]
    public void A_specimen_names_nobody(string specimen)
    {
        var text = Encoding.Latin1.GetString(SpecimenFile.Bytes(specimen));

        ReservedNames.OthersIn(text).Where(name => !PrivateAddress().IsMatch(name) && !Versions.Contains(name)).Should().BeEmpty();
        Host().Matches(text).Select(match => match.Value).Should().BeEmpty();
    }

    [Theory]
    [InlineData("relay=mx.gmail.com[192.0.2.7]:25", "mx.gmail.com")]
    [InlineData("to=<anna@example.org>, relay=mx.example.org, delay=1", null)]
    public void A_host_of_somebody_is_seen_wherever_it_stands(string line, string? name) => Host().Matches(line).Select(match => match.Value).Should().Equal(name is null ? [] : [name]);

    [GeneratedRegex(@"^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)")]
    private static partial Regex PrivateAddress();

    /// <summary>Hosts of the top level domains that people know best, but the reserved ones.</summary>
    [GeneratedRegex(@"\b([a-z0-9-]+\.)+(com|net|org|de|io|edu|gov|co\.uk)\b(?<!\bexample\.(com|net|org))", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
