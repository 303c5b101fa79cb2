using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Who uses a code in a way of its own, and by which name.</summary>
public class UsageTests
{
    private static readonly HashSet<string> Names = [.. Table.CodeRows.SelectMany(row => row.Usage).Select(usage => usage.By)];

    [Theory]
    [InlineData("Microsoft 365", "Office 365", "Exchange Online", "Microsoft")]
    [InlineData("Exchange Server", "Exchange", "Microsoft Exchange", "Exchange 2013", "Exchange 2016", "Exchange 2019")]
    [InlineData("Exchange 2000 and 2003", "Exchange 2000", "Exchange 2003")]
    [InlineData("Microsoft 365 and Exchange Server", "Exchange Server and Microsoft 365")]
    [InlineData("Gmail", "Google", "Google Workspace", "gmail")]
    [InlineData("Yahoo", "Yahoo Mail", "Yahoo!")]
    [InlineData("Outlook.com", "Hotmail", "Outlook.com and Hotmail")]
    [InlineData("iCloud Mail", "Apple", "Apple iCloud", "iCloud")]
    [InlineData("Sendmail", "sendmail")]
    [InlineData("Postfix", "postfix", "Postfix postscreen", "postscreen")]
    [InlineData("Courier", "Courier MTA", "Courier Mail Server")]
    [InlineData("BarricadeMX", "smtpf")]
    [InlineData("Oracle Cloud Email Delivery", "Oracle", "Oracle Cloud")]
    [InlineData("NetEase", "NetEase 163", "163")]
    [InlineData("Lists of reply codes", "Lists of SMTP errors", "Many lists of reply codes")]
    public void A_system_has_one_name(string name, params string[] others) => Names.Should().Contain(name).And.NotIntersectWith(others);

    [Fact]
    public void A_name_has_no_remark_in_brackets() => Names.Should().NotContain(name => name.Contains('('), "what is particular stands in the sentence");

    [Fact]
    public void Every_known_reuse_of_a_registered_code_is_in_the_row_of_the_code()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Checkout.SharedFile("facts", "enhanced-codes.json")));
        var reuses = facts.RootElement.GetProperty("vendor_reuse_conflicts").EnumerateArray()
            .SelectMany(reuse => reuse.GetProperty("code").GetString()!.Split('/').Select(code => (Code: code[2..], Vendor: Vendor(reuse.GetProperty("vendor").GetString()!))))
            .ToList();

        reuses.Should().HaveCountGreaterThanOrEqualTo(15);
        foreach (var (code, vendor) in reuses)
        {
            Table.Knowledge.EnhancedCodes.Single(row => row.Code == "X." + code).Usage
                .Should().Contain(usage => usage.By.Contains(vendor) && usage.Says.Contains("." + code), "{0} uses X.{1} for something else", vendor, code);
        }
    }

    private static string Vendor(string name) => name.Split(" (")[0].Replace("Microsoft Exchange Server", "Exchange Server", StringComparison.Ordinal);
}
