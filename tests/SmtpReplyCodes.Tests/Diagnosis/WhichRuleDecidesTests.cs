namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>
/// Of two rules that fit the heavier wins; then the one that names a cause; then the one that the enhanced code agrees with; then the one about
/// more words; then the one whose words come first; then the one whose id does. Each table has the winner in front.
/// </summary>
public class WhichRuleDecidesTests
{
    private static readonly string[] Weights = ["key", "specific", "plain", "general", "hint"];

    public static TheoryData<string, string> HeavierAndLighter()
    {
        var pairs = new TheoryData<string, string>();
        for (var heavier = 0; heavier < Weights.Length; heavier++)
        {
            foreach (var lighter in Weights[(heavier + 1)..])
                pairs.Add(Weights[heavier], lighter);
        }

        return pairs;
    }

    /// <summary>Whatever else speaks for the lighter one: words, place, id.</summary>
    [Theory]
    [MemberData(nameof(HeavierAndLighter))]
    public void The_heavier_one(string heavier, string lighter) => ShouldWin(
        "zorb quax zorb vex",
        $"'id':'z','cause':'unknown','any':['vex'],'weight':'{heavier}'",
        $"'id':'a','cause':'mailbox-full','any':['zorb quax zorb'],'weight':'{lighter}'");

    [Fact]
    public void Plain_is_the_weight_where_none_is_given() => ShouldWin(
        "zorb quax vex",
        "'id':'z','any':['vex'],'cause':'mailbox-full'",
        "'id':'a','any':['zorb quax'],'weight':'general'");

    [Theory]
    [InlineData("key")]
    [InlineData("plain")]
    [InlineData("hint")]
    public void Else_the_one_that_names_a_cause(string weight) => ShouldWin(
        "zorb quax zorb vex",
        $"'id':'z','cause':'mailbox-full','any':['vex'],'weight':'{weight}'",
        $"'id':'a','cause':'unknown','any':['zorb quax zorb'],'weight':'{weight}'");

    [Theory]
    [InlineData("550 5.2.2 zorb quax zorb vex")]
    [InlineData("5.2.2 zorb quax zorb vex")]
    [InlineData("zorb quax zorb vex (#4.2.2)")]
    public void Else_the_one_that_the_enhanced_code_agrees_with(string text) => ShouldWin(
        text,
        "'id':'z','cause':'mailbox-full','any':['vex']",
        "'id':'a','cause':'greylisted','any':['zorb quax zorb']");

    /// <summary>A reply code, an enhanced code of another class, one of no row of its own, and one that names no cause are no reason.</summary>
    [Theory]
    [InlineData("452 zorb quax zorb vex")]
    [InlineData("552 zorb quax zorb vex")]
    [InlineData("550 4.2.2 zorb quax zorb vex")]
    [InlineData("550 5.2.222 zorb quax zorb vex")]
    [InlineData("550 5.0.0 zorb quax zorb vex")]
    public void Other_codes_do_not_matter(string text) => ShouldWin(
        text,
        "'id':'z','cause':'greylisted','any':['zorb quax zorb']",
        "'id':'a','cause':'mailbox-full','any':['vex']",
        "'id':'b','cause':'system-full','any':['vex']",
        "'id':'c','cause':'message-too-large','any':['vex']");

    [Theory]
    [InlineData("vex zorb quax", "'any':['zorb quax']", "'any':['vex']")]
    [InlineData("vex vex zorb the quax", "'any':['zorb quax flox','zorb quax']", "'any':['vex']")]
    [InlineData("vex flox zorb quax ulm", "'all':['ulm','zorb quax']", "'any':['vex flox']")]
    [InlineData("vex flox zorb quax ulm", "'any':['ulm'],'all':['zorb quax']", "'any':['vex flox']")]
    [InlineData("vex x x zorb quax", "'any':['zorb quax']", "'any':['vex <8> quax <8> nix','vex']")]
    [InlineData("vex flox. zorb x quax x ulm", "'any':['zorb <1> quax <1> ulm']", "'any':['vex flox']")]
    public void Else_the_one_about_more_words(string text, string winner, string loser) =>
        ShouldWin(text, $"'id':'z','cause':'mailbox-full',{winner}", $"'id':'a','cause':'greylisted',{loser}");

    [Theory]
    [InlineData("zorb vex", "'any':['zorb']", "'any':['vex']")]
    [InlineData("zorb vex zorb", "'any':['zorb']", "'any':['vex']")]
    [InlineData("zorb quax vex", "'any':['zorb quax']", "'any':['quax vex']")]
    public void Else_the_one_whose_words_come_first(string text, string winner, string loser) =>
        ShouldWin(text, $"'id':'z','cause':'mailbox-full',{winner}", $"'id':'a','cause':'greylisted',{loser}");

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "a/a")]
    [InlineData("a-b", "ab")]
    [InlineData("a10", "a9")]
    public void Else_the_one_whose_id_comes_first(string winner, string loser) =>
        ShouldWin("zorb", $"'id':'{winner}','cause':'mailbox-full','any':['zorb']", $"'id':'{loser}','cause':'greylisted','any':['zorb']");

    /// <summary>In whatever order the rules come, with the same words in bytes, and with words around that say nothing.</summary>
    private static void ShouldWin(string text, params string[] rules)
    {
        var winner = rules[0];
        var id = winner.Split('\'')[3];
        foreach (var order in new[] { rules, [.. Enumerable.Reverse(rules)] })
        {
            var classifier = MadeUpRules.Classifier(order);
            classifier.Classify(text).RuleId.Should().Be(id);
            classifier.Classify(System.Text.Encoding.UTF8.GetBytes(text + " lorem ipsum")).RuleId.Should().Be(id);
            SmtpClassifier.Default.Classify(text).RuleId.Should().NotBe(id);
        }

        foreach (var loser in rules[1..])
            MadeUpRules.Classifier(loser).Classify(text).RuleId.Should().Be(loser.Split('\'')[3], "it fits too");
    }
}
