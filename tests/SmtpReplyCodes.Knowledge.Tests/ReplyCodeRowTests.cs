using System.Globalization;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The rows of the reply codes, each taken for itself.</summary>
public class ReplyCodeRowTests
{
    private static readonly Dictionary<int, ReplyCodeRow> Rows = Table.Knowledge.ReplyCodes.ToDictionary(row => row.Code);

    public static TheoryData<int> Codes => new(Rows.Keys);

    public static TheoryData<int, string> Examples => [.. Rows.Values.SelectMany(row => row.Examples.Select(example => (row.Code, example)))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_code_is_one_that_the_library_reads(int code) => code.Should().BeInRange(ReplyCodes.Minimum, ReplyCodes.Maximum);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_row_stands_in_the_file_of_its_first_digit(int code)
    {
        var file = Path.Combine(Table.Data, "codes", $"reply-{code / 100}xx.jsonc");

        File.ReadAllText(file).Should().Contain(string.Create(CultureInfo.InvariantCulture, $"\"code\": {code},"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_cause_is_known_and_fits_the_class(int code)
    {
        var row = Rows[code];

        Table.Members<SmtpCause>().Should().ContainKey(row.Cause);
        if (row.Provider is null)
            (row.Cause == "accepted").Should().Be(code / 100 is 2 or 3, "2xx and 3xx are accepted unless a service gives them a meaning of its own, and nothing else is");
        else
            row.Cause.Should().NotBe("accepted", "a service invents a code to say something");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_name_is_one_of_a_constant(int code) => Rows[code].Name.Should().MatchRegex("^[A-Z][A-Za-z0-9]+$");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_code(int code, string example) => ReadExample.Of(example).Code.Should().Be(code);

    [Fact]
    public void Names_are_unique() => Rows.Values.Select(row => row.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_service_that_invented_a_code_is_named_in_lower_case() =>
        Rows.Values.Where(row => row.Provider is not null).Should().NotBeEmpty().And.OnlyContain(row => row.Provider!.All(char.IsAsciiLetterLower));
}
