using System.Globalization;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The limits in SECURITY.md are all there are, and have the defaults of the code.</summary>
public class SecurityTests
{
    private static readonly object[] Defaults = [ReportOptions.Default, MailLogOptions.Default, SendingEventOptions.Default];

    [Fact]
    public void Every_limit_has_a_row_with_its_default() => Rows().Should().Equal(
        from options in Defaults
        from limit in options.GetType().GetProperties()
        where limit.PropertyType == typeof(int)
        select string.Create(CultureInfo.InvariantCulture, $"{options.GetType().Name}.{limit.Name} {limit.GetValue(options):N0}"));

    [Fact]
    public void Every_link_leads_to_a_file() => File.ReadAllText(Checkout.File("SECURITY.md")).Split("](").Skip(1).Select(rest => rest.Split(')')[0]).Should().NotBeEmpty().And.OnlyContain(link => File.Exists(Checkout.File(link)));

    private static IEnumerable<string> Rows() =>
        File.ReadLines(Checkout.File("SECURITY.md"))
            .SkipWhile(line => !line.StartsWith("| limit |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|'))
            .Select(cells => $"{cells[0].Trim().Trim('`')} {cells[1].Trim()}");
}
