using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in the words of reports is reported with the file, and with the role and the phrase or with the place.</summary>
public sealed class GeneratorReportErrorTests : IDisposable
{
    private const string Right = """{ "rows": [{ "role": "delay", "phrases": ["delayed"], "references": ["RFC 5321"], "examples": ["Delayed."] }] }""";

    private readonly SmallData _data = new();

    [Theory]
    [InlineData("delay", "late", "reports.jsonc: there is no role \"late\".")]
    [InlineData("delay", "Delay", "reports.jsonc: there is no role \"Delay\".")]
    [InlineData("delay", "", "reports.jsonc: there is no role \"\".")]
    [InlineData("delay", "0", "reports.jsonc: there is no role \"0\".")]
    [InlineData("delay", "own mailbox", "reports.jsonc: there is no role \"own mailbox\".")]
    public void An_unknown_role_is_named(string right, string wrong, string message) => GenerateError($"\"{right}\"", $"\"{wrong}\"").Should().Be(message);

    [Theory]
    [InlineData("", "the phrase holds no word")]
    [InlineData("...", "the phrase holds no word")]
    [InlineData("delayed <2>", "a phrase cannot end with a gap")]
    [InlineData("<2> delayed", "a phrase cannot begin with a gap")]
    [InlineData("mail <2> <3> delayed", "a gap cannot follow a gap")]
    [InlineData("mail <9> delayed", "a gap is <1> to <8>")]
    [InlineData("(mail|form delayed", "\"(\" is not closed")]
    [InlineData("mail) delayed", "\")\" closes nothing")]
    [InlineData("mail|form delayed", "\"|\" stands outside of ( )")]
    public void A_malformed_phrase_is_named_with_its_role(string phrase, string problem) =>
        GenerateError("\"delayed\"", $"\"{phrase}\"").Should().Be($"reports.jsonc: delay: \"{phrase}\": {problem}.");

    [Theory]
    [InlineData("the", "the phrase holds only words that are left out")]
    [InlineData("was the", "the phrase holds only words that are left out")]
    [InlineData("(the|delayed) <2> mail", "a stretch of words may be empty")]
    public void A_phrase_of_nothing_but_words_that_are_left_out_is_named_with_its_role(string phrase, string problem) =>
        GenerateError("\"delayed\"", $"\"{phrase}\"").Should().StartWith($"reports.jsonc: delay: \"{phrase}\": {problem}").And.EndWith(".");

    [Theory]
    [InlineData("\"own-mailbox\"", "\"delayed\"")]
    [InlineData("\"delay\"", "\"the delayed\"")]
    [InlineData("\"auto-reply\"", "\"delay*\", \"(late|) delayed <2> mail\"")]
    public void What_is_right_gives_tables(string role, string phrases)
    {
        Write("\"delayed\"", phrases, role);

        Generator.Generate(TableGen.Knowledge.Read(_data.Folder)).Should().ContainKey("Phrases/ReportTables.g.cs").WhoseValue.Should().Contain("class ReportTables");
    }

    [Theory]
    [InlineData("RFC 5321\"]", "RFC 821\"]", "\"RFC 821\" is not in references.jsonc")]
    [InlineData("RFC 5321\"]", "RFC 5321 4.2.9\"]", "RFC 5321 has no section 4.2.9")]
    [InlineData("\"references\": [\"RFC 5321\"], ", "", "'references'")]
    [InlineData(", \"examples\": [\"Delayed.\"]", "", "'examples'")]
    [InlineData("\"phrases\"", "\"words\"", "'words'")]
    [InlineData("[\"delayed\"]", "\"delayed\"", "System.Collections.Generic.IReadOnlyList")]
    public void A_mistake_in_a_row_is_reported_with_its_place(string right, string wrong, string detail)
    {
        Write(right, wrong);

        FluentActions.Invoking(() => TableGen.Knowledge.Read(_data.Folder)).Should().Throw<DataException>().Which.Message
            .Should().StartWith(Path.Combine(_data.Folder, "reports.jsonc") + "(1,").And.Contain(detail);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        _data.Delete("reports.jsonc");

        FluentActions.Invoking(() => TableGen.Knowledge.Read(_data.Folder)).Should().Throw<DataException>().Which.Message.Should().Contain("reports.jsonc");
    }

    public void Dispose() => _data.Dispose();

    private string GenerateError(string right, string wrong)
    {
        Write(right, wrong);
        return FluentActions.Invoking(() => Generator.Generate(TableGen.Knowledge.Read(_data.Folder))).Should().Throw<DataException>().Which.Message;
    }

    private void Write(string right, string wrong, string role = "\"delay\"")
    {
        Right.Should().Contain(right);
        _data.Write("reports.jsonc", Right.Replace(right, wrong, StringComparison.Ordinal).Replace("\"delay\"", role, StringComparison.Ordinal));
    }
}
