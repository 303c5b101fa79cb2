using System.Reflection;
using System.Text.RegularExpressions;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>The tables of the package's page say what the code does.</summary>
public partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Checkout.File("src", "SmtpReplyCodes.Extensions.Logging", "README.md"));

    [Fact]
    public void Every_field_is_in_the_table() => Rows.Where(row => !IsEvent(row)).Should().BeEquivalentTo(Constants<string>(typeof(SmtpLogFields)));

    [Fact]
    public void Every_event_is_in_the_table() =>
        Rows.Where(IsEvent).Should().BeEquivalentTo(Constants<int>(typeof(SmtpLogEvents)));

    [Fact]
    public void Every_field_but_the_one_of_traces_has_a_name_for_templates() =>
        Constants<string>(typeof(SmtpTemplateFields)).Select(field => field.Name).Should()
            .BeEquivalentTo(Constants<string>(typeof(SmtpLogFields)).Select(field => field.Name).Where(name => name != nameof(SmtpLogFields.ErrorType)).Append(nameof(SmtpTemplateFields.Codes)));

    [Fact]
    public void Types_are_sealed_or_static_and_in_the_one_namespace() =>
        typeof(SmtpLogFields).Assembly.GetExportedTypes().Should().OnlyContain(type => type.IsSealed && type.Namespace == "SmtpReplyCodes");

    private static IEnumerable<(string Name, string Value)> Rows => TableRow().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    private static bool IsEvent((string Name, string Value) row) => char.IsAsciiDigit(row.Value[0]);

    private static IEnumerable<(string Name, string Value)> Constants<T>(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral && field.FieldType == typeof(T)).Select(field => (field.Name, field.GetRawConstantValue()!.ToString()!));

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?:`(?<value>[\w.]+)`|(?<value>\d+)) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
