using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The rows of the enhanced status codes, each taken for itself.</summary>
public class EnhancedCodeRowTests
{
    private static readonly Dictionary<string, EnhancedCodeRow> Rows = Table.Knowledge.EnhancedCodes.ToDictionary(row => row.Code);

    private static readonly HashSet<int> ReplyCodeRows = [.. Table.Knowledge.ReplyCodes.Select(row => row.Code)];

    public static TheoryData<string> Codes => new(Rows.Keys);

    public static TheoryData<string, string> Examples => [.. Rows.Values.SelectMany(row => row.Examples.Select(example => (row.Code, example)))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_classes_are_those_of_RFC_3463(string code) =>
        Rows[code].Classes.Should().NotBeEmpty().And.BeSubsetOf([2, 4, 5]).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_row_stands_in_the_file_of_its_subject(string code)
    {
        var file = Directory.GetFiles(Path.Combine(Table.Data, "codes"), $"enhanced-{Rows[code].Subject}-*.jsonc").Should().ContainSingle().Subject;

        File.ReadAllText(file).Should().Contain($"\"code\": \"{code}\",");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_cause_is_known_in_every_class_of_failure(string code)
    {
        foreach (var statusClass in Rows[code].Classes.Except([2]))
            Table.Members<SmtpCause>().Keys.Except(["accepted"]).Should().Contain(Rows[code].CauseOf(statusClass), "class {0}", statusClass);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_failure_is_never_accepted_even_with_the_number_of_a_success(int statusClass) =>
        Rows.Values.Select(row => new EnhancedStatusCode(statusClass, row.Subject, row.Detail).Info!).Should().NotContain(info => info.Cause == SmtpCause.Accepted);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_reply_codes_beside_it_are_of_its_classes(string code)
    {
        Rows[code].ReplyCodes.Should().OnlyHaveUniqueItems().And.BeSubsetOf(ReplyCodeRows);
        Rows[code].ReplyCodes.Select(reply => reply / 100).Distinct().Should().BeSubsetOf(Rows[code].Classes);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_code_in_one_of_its_classes(string code, string example)
    {
        var (statusClass, subject, detail) = ReadExample.Of(example).EnhancedCode.GetValueOrDefault();

        $"X.{subject}.{detail}".Should().Be(code);
        Rows[code].Classes.Should().Contain(statusClass);
    }
}
