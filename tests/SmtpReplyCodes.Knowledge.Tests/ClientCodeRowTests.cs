using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The rows of the codes of mail programs and sockets, each taken for itself.</summary>
public class ClientCodeRowTests
{
    private static readonly Dictionary<string, ClientCodeRow> Rows = Table.Knowledge.ClientCodes.ToDictionary(row => row.Code);

    private static readonly HashSet<int> ReplyCodeRows = [.. Table.Knowledge.ReplyCodes.Select(row => row.Code)];

    public static TheoryData<string> Codes => new(Rows.Keys);

    public static TheoryData<string, string> Examples => [.. Rows.Values.SelectMany(row => row.Examples.Select(example => (row.Code, example)))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_code_is_an_error_number_of_Windows_or_of_a_socket(string code) => code.Should().MatchRegex("^(0x[0-9A-F]{8}|[0-9]{3,5})$");

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_row_stands_in_the_file_of_its_kind(string code)
    {
        var file = code.StartsWith("0x", StringComparison.Ordinal) ? "client-outlook.jsonc" : "client-sockets.jsonc";

        File.ReadAllText(Path.Combine(Table.Data, "codes", file)).Should().Contain($"\"code\": \"{code}\",");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Name_program_and_cause_are_given(string code)
    {
        Rows[code].Name.Should().MatchRegex("^[A-Z][A-Za-z0-9]+$");
        Rows[code].Program.Should().NotBeNullOrWhiteSpace();
        Table.Members<SmtpCause>().Keys.Except(["accepted"]).Should().Contain(Rows[code].Cause);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_reply_codes_that_the_program_shows_as_its_own_have_rows(string code) =>
        Rows[code].ReplyCodes.Should().OnlyHaveUniqueItems().And.BeSubsetOf(ReplyCodeRows);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_shows_the_code_or_one_of_its_other_names_or_the_words_of_Linux(string code, string example) =>
        Rows[code].Aliases.Append(code).Should().Contain(name => example.Contains(name, StringComparison.OrdinalIgnoreCase), "\"{0}\" is an example of {1}", example, code);

    [Fact]
    public void No_id_name_or_alias_is_there_twice() =>
        Rows.Values.SelectMany(row => row.Aliases.Append(row.Code).Append(row.Name)).Select(name => name.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
}
