using System.Runtime.InteropServices;
using System.Text;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>An index is the same whatever the order of its rules, survives being written and read, and refuses phrases that say nothing or too much.</summary>
public class PhraseIndexTests
{
    private static readonly SmtpRule[] Rules =
    [
        new() { Id = "b/one", Cause = SmtpCause.UserUnknown, Any = ["{who} <3> {unknown}", "user unknown"], Codes = ["5.1.*"], Examples = ["user unknown"] },
        new() { Id = "a/two", Cause = SmtpCause.MailboxFull, All = ["full", "user"], Not = ["zorb spamhaus.org"], Weight = SmtpRuleWeight.Specific, Reference = "RFC 5321 4.2.3" },
        new() { Id = "a/three", Cause = SmtpCause.Greylisted, Any = ["unzustell*", "unz* 17", "unknown user"], Examples = ["unknown user 17"] },
        new() { Id = "c/four", Cause = SmtpCause.Unknown, Codes = ["55x"], Hosts = ["example.org"], Phases = [SmtpPhase.RcptTo] },
        new() { Id = "a", Cause = SmtpCause.NetworkError, Any = ["(quax|zorb|) user", "zorb"] },
    ];

    [Fact]
    public void The_order_of_rules_changes_no_byte()
    {
        var expected = Bytes(RuleCompiler.Compile(SmallWords.List, Rules));
        var random = new Random(17);
        for (var i = 0; i < 20; i++)
        {
            var shuffled = Rules.ToArray();
            random.Shuffle(shuffled);

            Bytes(RuleCompiler.Compile(SmallWords.List, shuffled)).Should().Equal(expected);
        }
    }

    [Fact]
    public void Another_rule_is_another_index() =>
        Bytes(RuleCompiler.Compile(SmallWords.List, Rules[1..])).Should().NotEqual(Bytes(RuleCompiler.Compile(SmallWords.List, Rules)));

    [Fact]
    public void Every_rule_of_the_library_has_its_texts()
    {
        var index = new PhraseIndex();
        var rules = Enumerable.Range(0, index.RuleCount).Select(rule => new RuleRow(index, rule)).ToList();

        rules.Select(rule => rule.Text(RuleField.Id)).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.HaveCountGreaterThan(100);
        foreach (var rule in rules)
            Enum.GetValues<RuleField>().Select(rule.Text).Where(text => text?.Length == 0).Should().BeEmpty();
        index.Text[^1].Should().Be((byte)'\n');
    }

    [Fact]
    public void What_many_segments_end_with_is_kept_once()
    {
        var index = new PhraseIndex();

        index.Masks.ToArray().Should().OnlyHaveUniqueItems();
        index.MaskParts.ToArray().Distinct().Should().HaveCount(index.Masks.Length, "each is the part of a mask");
    }

    [Fact]
    public void No_rules_are_an_index_in_which_nothing_is_found() => Found.Hits(SmallWords.Index(), "user unknown. zorb 17 <anna@example.org>").Should().BeEmpty();

    [Theory]
    [InlineData("the", "*only words that are left out*")]
    [InlineData("is (the|to|)", "*only words that are left out*")]
    [InlineData("user <2> (the|unknown)", "*may be empty*")]
    [InlineData("(unknown|) {who}", "*may be empty*")]
    [InlineData("a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17", "*too long*")]
    public void A_phrase_that_says_nothing_or_too_much_is_refused(string phrase, string problem)
    {
        var compile = () => SmallWords.IndexOf("user unknown", phrase);

        compile.Should().Throw<PhraseException>().WithMessage(problem).Which.Use.Phrase.Text.Should().Be(phrase);
    }

    [Fact]
    public void The_longest_stretch_of_words_is_found()
    {
        var longest = string.Join(' ', Enumerable.Range(1, PhraseWalk.LongestSegment).Select(i => $"a{i}"));

        Found.Piece(longest, $"x {longest} x").Should().Be(longest);
    }

    [Fact]
    public void A_list_of_words_is_read_from_json_with_comments()
    {
        var list = WordList.Read(Json("""{ "skip": ["the"], "topLevelDomains": ["org"], "forms": { "user": ["users"], /* itself */ "full": [] }, "groups": { "who": ["user"], }, }"""));

        list.Skipped.Should().Equal("the");
        list.TopLevelDomains.Should().Equal("org");
        list.Forms.Should().Equal(new Dictionary<string, string> { ["full"] = "full", ["user"] = "user", ["users"] = "user" });
        list.Groups["who"].Should().Equal("user");
    }

    [Theory]
    [InlineData("""{ "skip": [], "topLevelDomains": [], "forms": {} }""", "There is no \"groups\".")]
    [InlineData("""{ "skip": [], "topLevelDomains": [], "forms": { "a": ["c"], "b": ["c"] }, "groups": {} }""", "\"c\" is a form of \"a\" and of \"b\".")]
    [InlineData("""{ "skip": [], "topLevelDomains": [], "forms": { "a": ["b"], "b": [] }, "groups": {} }""", "\"b\" is a form of \"a\" and of \"b\".")]
    public void A_list_that_lacks_a_part_or_gives_a_form_twice_is_refused(string json, string problem)
    {
        var read = () => WordList.Read(Json(json));

        read.Should().Throw<FormatException>().WithMessage(problem);
    }

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(PhraseIndex index) =>
        [.. MemoryMarshal.AsBytes(index.Words), .. MemoryMarshal.AsBytes(index.Masks), .. MemoryMarshal.AsBytes(index.MaskParts), .. MemoryMarshal.AsBytes(index.States), .. MemoryMarshal.AsBytes(index.Phrases), .. MemoryMarshal.AsBytes(index.Cells), .. index.Text];
}
