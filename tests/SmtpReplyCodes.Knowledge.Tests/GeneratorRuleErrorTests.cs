using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What is wrong in rules and words is reported with the file, the line and the column.</summary>
public sealed class GeneratorRuleErrorTests : IDisposable
{
    private readonly SmallData _data = new();

    /// <summary>Each takes one right thing for a wrong one in <see cref="SmallData.Cause"/>; the column is where the wrong thing begins.</summary>
    public static TheoryData<string, string, string, int, int, string> RuleMistakes => new()
    {
        { "no id", "\"id\": \"unknown/refused\", ", "", 4, 5, "has no \"id\"" },
        { "a property by another name", "\"examples\"", "\"samples\"", 8, 7, "unknown property \"samples\"" },
        { "no condition", "\"any\": [\"the {message} was rejected\", \"no <2> reason\"],", "", 4, 5, "at least one of" },
        { "a phrase that ends with a gap", "<2> reason", "<2>", 6, 49, "cannot end with a gap" },
        { "a group that is not there", "{message}", "{massage}", 6, 20, "there is no group {massage}" },
        { "a text for a list", "[\"550 your mail is rejected\"]", "\"550 your mail is rejected\"", 8, 19, "takes a list" },
        { "no reference", "\"reference\": \"RFC 5321 4.2.3\",", "", 5, 13, "the rule has no \"reference\"" },
        { "an unknown document", "RFC 5321 4.2.3", "RFC 821 4.2.3", 7, 20, "\"RFC 821 4.2.3\" is not in references.jsonc" },
        { "a section that does not exist", "RFC 5321 4.2.3", "RFC 5321 4.2.9", 7, 20, "RFC 5321 has no section 4.2.9" },
        { "an id that is there twice", "  \"rules\": [", "  \"rules\": [{ \"id\": \"unknown/refused\", \"any\": [\"x\"] },", 5, 13, "is taken by the rule in line 3, column 21" },
    };

    /// <summary>The same for phrases that are well formed, which only the compiler refuses.</summary>
    public static TheoryData<string, string, string, int, int, string> PhraseMistakes => new()
    {
        { "only words that are left out", "no <2> reason", "was the", 6, 45, "unknown/refused: \"was the\": the phrase holds only words that are left out" },
        { "nothing in front of a gap", "no <2> reason", "(the|no) <2> reason", 6, 45, "unknown/refused: \"(the|no) <2> reason\": a stretch of words may be empty" },
        { "too many words", "no <2> reason", string.Join(' ', Enumerable.Range('a', 26).Select(c => $"{(char)c}")), 6, 45, "a b c d e f g h i j k l m n o p q r s t u v w x y z\": a stretch of words is too long" },
    };

    /// <summary>The same in <see cref="SmallData.Words"/>.</summary>
    public static TheoryData<string, string, string, int, int, string> WordMistakes => new()
    {
        { "a form of two words", "[\"no\"]", "[\"no\", \"rejects\"]", 4, 63, "\"rejects\" is a form of \"reject\" and of \"not\"" },
        { "a form of a word twice", "[\"no\"]", "[\"no\", \"no\"]", 4, 63, "\"no\" is a form of \"not\" and of \"not\"" },
        { "a word that is its own form", "[\"no\"]", "[\"not\"]", 4, 57, "\"not\" is a form of \"not\" and of \"not\"" },
        { "a form that is left out", "[\"no\"]", "[\"no\", \"the\"]", 4, 63, "\"the\" is one of \"skip\", and a form of \"not\"" },
        { "a word that is left out", "\"not\"", "\"your\"", 4, 49, "\"your\" is one of \"skip\"" },
        { "a domain twice", "\"com\",", "\"com\", \"com\",", 3, 30, "\"com\" stands in the list twice" },
        { "an empty string", "\"was\"", "\" \"", 2, 25, "an empty string" },
        { "a list for an object", "{ \"reject\": [\"rejected\", \"rejects\"], \"not\": [\"no\"] }", "[]", 4, 12, "does not belong here" },
        { "a number for a text", "\"no\"", "7", 4, 57, "does not belong here" },
        { "a text for a list", "[\"no\"]", "\"no\"", 4, 56, "does not belong here" },
        { "an unknown part", "\"skip\"", "\"skipped\"", 2, 3, "\"skipped\" is no part of the file" },
        { "a part twice", "\"skip\"", "\"forms\": {}, \"skip\"", 4, 3, "\"forms\" is no part of the file, or is there twice" },
        { "a group without words", "[\"mail\", \"message\"]", "[]", 6, 5, "the group message is empty" },
        { "a group with a name of its own kind", "\"message\":", "\"Message\":", 6, 5, "a group's name is words of lower-case letters" },
        { "a group with a gap", "\"mail\"", "\"mail <2> form\"", 6, 17, "a group holds words" },
        { "a group in a group", "\"mail\"", "\"{message}\"", 6, 17, "a group holds words" },
        { "a group with an open bracket", "\"mail\"", "\"(mail\"", 6, 17, "\"(\" is not closed (at offset 0)" },
        { "a comma too few", "\"example\"],", "\"example\"]", 4, 3, "'\"' is invalid after a value" },
    };

    [Fact]
    public void The_small_folder_itself_compiles() =>
        Generator.Generate(TableGen.Knowledge.Read(_data.Folder)).Should().ContainKey("Phrases/RuleTables.g.cs").WhoseValue.Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(RuleMistakes))]
    [MemberData(nameof(PhraseMistakes))]
    public void A_mistake_in_a_rule_is_reported_with_its_place(string mistake, string right, string wrong, int line, int column, string detail)
    {
        SmallData.Cause.Should().Contain(right);
        _data.Write("causes/unknown.jsonc", SmallData.Cause.Replace(right, wrong, StringComparison.Ordinal));

        ErrorOf(mistake).Should().StartWith(Path.Combine(_data.Folder, "causes", "unknown.jsonc") + $"({line},{column}): ").And.Contain(detail);
    }

    [Theory]
    [MemberData(nameof(WordMistakes))]
    public void A_mistake_in_the_words_is_reported_with_its_place(string mistake, string right, string wrong, int line, int column, string detail)
    {
        SmallData.Words.Should().Contain(right);
        _data.Write("words.jsonc", SmallData.Words.Replace(right, wrong, StringComparison.Ordinal));

        ErrorOf(mistake).Should().StartWith(Path.Combine(_data.Folder, "words.jsonc") + $"({line},{column}): ").And.Contain(detail);
    }

    [Theory]
    [InlineData("\"acmefilter\"", "\"acme <2> filter\"", "\"acme <2> filter\": only words and hosts can stand here")]
    [InlineData("\"acmefilter\"", "\"acme {filter}\"", "\"acme {filter}\": only words and hosts can stand here")]
    [InlineData("\"acmefilter\"", "\"acme (\"", "\"acme (\": ")]
    [InlineData("\"reference\": \"Acme Page\"", "\"reference\": \"Other Page\"", "\"Other Page\" is not in references.jsonc")]
    [InlineData("\"keys\": [\"[ACM04]\"]", "\"keys\": [\"---\"]", "the phrase holds no")]
    [InlineData("\"cause\": \"unknown\", \"keys\"", "\"keys\"", "the rule has no \"cause\", and neither has the file")]
    [InlineData("\"kind\"", "\"sort\"", "sort")]
    public void A_mistake_in_a_provider_is_reported(string right, string wrong, string detail)
    {
        SmallData.Provider.Should().Contain(right);
        _data.Write("providers/acme.jsonc", SmallData.Provider.Replace(right, wrong, StringComparison.Ordinal));

        ErrorOf(wrong).Should().Contain(detail);
    }

    [Fact]
    public void Two_providers_cannot_have_the_same_marks()
    {
        _data.Write("providers/other.jsonc", SmallData.Provider.Replace("\"acme", "\"other", StringComparison.Ordinal).Replace("otherfilter", "acmefilter", StringComparison.Ordinal).Replace("Acme Page", "Other Page", StringComparison.Ordinal));

        ErrorOf("two owners of a mark").Should().Contain("another mark has the same words");
    }

    [Fact]
    public void A_missing_part_of_the_words_is_named()
    {
        _data.Write("words.jsonc", """{ "skip": [], "topLevelDomains": [], "forms": {} }""");

        ErrorOf("no groups").Should().Be(Path.Combine(_data.Folder, "words.jsonc") + ": there is no \"groups\"");
    }

    [Fact]
    public void An_id_that_another_file_has_is_reported_where_it_stands_again()
    {
        _data.Write("causes/accepted.jsonc", SmallData.Cause.Replace("\"unknown\"", "\"accepted\"", StringComparison.Ordinal));

        ErrorOf("two files").Should().Be(Path.Combine(_data.Folder, "causes", "unknown.jsonc") + "(5,13): the id unknown/refused is taken by a rule in accepted.jsonc");
    }

    [Fact]
    public void All_mistakes_of_all_files_are_reported_at_once()
    {
        _data.Write("causes/accepted.jsonc", SmallData.Cause.Replace("unknown/refused", "Taken", StringComparison.Ordinal).Replace("4.2.3", "4.2.9", StringComparison.Ordinal));
        _data.Write("causes/unknown.jsonc", SmallData.Cause.Replace("no <2>", "<2>", StringComparison.Ordinal).Replace("{message}", "{mail}", StringComparison.Ordinal));

        ErrorOf("three mistakes").Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public void The_order_of_rules_and_files_makes_no_difference()
    {
        var rules = new[] { "{ \"id\": \"a/b\", \"any\": [\"one thing\"], \"reference\": \"RFC 5321\" }", "{ \"id\": \"a/c\", \"any\": [\"other thing\"], \"reference\": \"RFC 5321\" }" };

        Tables([rules[0], rules[1]]).Should().Be(Tables([rules[1], rules[0]])).And.NotBe(Tables([rules[0]]));
    }

    public void Dispose() => _data.Dispose();

    private string ErrorOf(string because) =>
        FluentActions.Invoking(() => Generator.Generate(TableGen.Knowledge.Read(_data.Folder))).Should().Throw<DataException>(because).Which.Message;

    private string Tables(string[] rules)
    {
        var start = SmallData.Cause.IndexOf("\"rules\"", StringComparison.Ordinal);
        _data.Write("causes/unknown.jsonc", $"{SmallData.Cause[..start]}\"rules\": [{string.Join(',', rules)}] }}");
        return Generator.Generate(TableGen.Knowledge.Read(_data.Folder))["Phrases/RuleTables.g.cs"];
    }
}
