namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>Where a mistake stands: lines and columns as an editor shows them, whatever the text in front of them.</summary>
public class RulePlaceTests
{
    [Theory]
    [InlineData("{\n?", "2,1")]
    [InlineData("{\r\n?", "2,1")]
    [InlineData("{\r?", "2,1")]
    [InlineData("{\r\r\n\n?", "4,1")]
    [InlineData("{\n\t ?", "2,3")]
    [InlineData("\ufeff{?", "1,2")]
    [InlineData("{ /* \u00e4 \u20ac \ud83d\udce7 */ ?", "1,16")]
    [InlineData("// \ud83d\udce7 \u00e4\r\n{ ?", "2,3")]
    [InlineData("{ /* a\r\n b\n */ ?", "3,5")]
    public void Lines_end_in_three_ways_and_columns_are_utf_16_units(string json, string place) =>
        RuleText.Mistakes(json).Should().ContainSingle().Which.Should().StartWith(place + ": this is no JSON: ");

    [Theory]
    [InlineData("ab (c", "2,5")]
    [InlineData("\u00e4\u20ac (c", "2,5")]
    [InlineData("\ud83d\udce7 (c", "2,5")]
    [InlineData("\\u00e4\\t (c", "2,11")]
    [InlineData("\\\"\\\\ \\u0028c", "2,7")]
    [InlineData("\\ud83d\\udce7 (c", "2,15")]
    [InlineData("a )", "2,4")]
    public void In_a_string_at_the_very_character_even_behind_escapes(string phrase, string place) =>
        RuleText.Mistakes(RuleText.WithPhrase(phrase)).Should().ContainSingle().Which.Should().StartWith(place + ": \"");

    [Theory]
    [InlineData("", "1,1")]
    [InlineData("  \n ", "2,2")]
    [InlineData("{", "1,2")]
    [InlineData("{\"rules\":[", "1,11")]
    [InlineData("{\"rules\":[}", "1,11")]
    [InlineData("{\"rules\":[]} x", "1,14")]
    [InlineData("{\"rules\":[]}{}", "1,13")]
    [InlineData("{\"rules\":[],,}", "1,13")]
    [InlineData("{'rules':[]}", "1,2")]
    [InlineData("{\"rules\":[\n{\"id\":\"a\nb\"}]}", "2,9")]
    [InlineData("{\"rules\":[\n{\"id\":nul}]}", "2,10")]
    [InlineData("{ /* ", "1,3")]
    public void Text_that_is_no_json_ends_the_reading(string json, string place) =>
        RuleText.Mistakes(json)[^1].Should().StartWith(place + ": this is no JSON: ").And.NotContain("LineNumber");

    [Fact]
    public void What_was_wrong_in_front_of_it_is_told_all_the_same() =>
        RuleText.Mistakes("{\"rules\":[{\"id\":\"A\",\"any\":[\"b\"]},\n{\"id\":]}").Should().HaveCount(2).And.SatisfyRespectively(
            first => first.Should().StartWith("1,17: \"A\""),
            second => second.Should().StartWith("2,7: this is no JSON"));

    [Fact]
    public void The_name_of_the_file_stands_in_front()
    {
        SmtpRuleFile.TryParse("{}", "my/rules.jsonc", out _, out var errors).Should().BeFalse();

        errors.Should().Equal(new SmtpRuleError("my/rules.jsonc", 1, 1, "the file has no \"rules\""));
        errors[0].ToString().Should().Be("my/rules.jsonc(1,1): the file has no \"rules\"");
    }
}
