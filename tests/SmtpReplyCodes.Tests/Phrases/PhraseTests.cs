using System.Collections.Immutable;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>
/// How a phrase is read. Written as: elements parted by blanks, each with its offset; words in square brackets, their choices parted by
/// bars; <c>w*</c> is the beginning of a word, <c>&lt;t&gt;</c> a token, <c>{g}</c> a group, <c>&lt;3&gt;</c> a gap.
/// </summary>
public class PhraseTests
{
    public static TheoryData<string, string> Phrases => new()
    {
        { "mailbox", "0[mailbox]" },
        { "  The mailbox, is: full!  ", "2[The mailbox, is: full!]" },
        { "no such (user|mail box|)", "0[no such] 8[user|mail box|]" },
        { "(the|)(big|small|) mailbox", "0[the|] 6[big|small|] 19[mailbox]" },
        { "( a | b )", "0[a|b]" },
        { "(a)", "0[a]" },
        { "{user} {un-known2}", "0{user} 7{un-known2}" },
        { "{user}{unknown}", "0{user} 6{unknown}" },
        { "{user} - ... {unknown}", "0{user} 13{unknown}" },
        { "a <1> b <8> {c}", "0[a] 2<1> 6[b] 8<8> 12{c}" },
        { "a<2>b", "0[a] 1<2> 4[b]" },
        { "from <address> at <host>", "0[from <address> at <host>]" },
        { "<ip><number>", "0[<ip> <number>]" },
        { "(<ip>|your <host> is|)", "0[<ip>|your <host> is|]" },
        { "unzustell* mail", "0[unzustell* mail]" },
        { "die Post abgel* ab*", "0[die Post abgel* ab*]" },
        { "(refus*|bloqu* par|inconnu)", "0[refus*|bloqu* par|inconnu]" },
        { "неизвест* 用户(不存在|未找到)用户", "0[неизвест* 用户] 12[不存在|未找到] 21[用户]" },
        { "caf\u00e9* cafe\u0301*", "0[caf\u00e9* cafe\u0301*]" },
        { "spamhaus.org 5.1.1 #550 [TSS04]", "0[spamhaus.org 5.1.1 #550 [TSS04]]" },
        { "don't e-mail", "0[don't e-mail]" },
    };

    public static TheoryData<string, int, string> Mistakes => new()
    {
        { "", 0, "the phrase holds no word" },
        { " \t", 0, "the phrase holds no word" },
        { "... -", 0, "the phrase holds no word" },
        { "a (b", 2, "\"(\" is not closed" },
        { "a (b|", 2, "\"(\" is not closed" },
        { "a {b", 2, "\"{\" is not closed" },
        { "a <host", 2, "\"<\" is not closed" },
        { "a <host (b)", 2, "\"<\" is not closed" },
        { "a <3", 2, "\"<\" is not closed" },
        { "{a{b}}", 0, "\"{\" is not closed" },
        { "a <", 2, "\"<\" is not closed" },
        { "a )", 2, "\")\" closes nothing" },
        { "a }", 2, "\"}\" closes nothing" },
        { "a > b", 2, "\">\" closes nothing" },
        { "(a } b)", 3, "\"}\" closes nothing" },
        { "a | b", 2, "\"|\" stands outside of ( )" },
        { "(a (b) c)", 3, "\"(\" cannot stand within ( )" },
        { "(a|{b})", 3, "a group cannot stand within ( )" },
        { "(a <1> b)", 3, "a gap cannot stand within ( )" },
        { "a <mail> b", 2, "<mail> is not known: there are <address>, <host>, <ip>, <number> and the gaps <1> to <8>" },
        { "a <> b", 2, "<> is not known: there are <address>, <host>, <ip>, <number> and the gaps <1> to <8>" },
        { "(a|<Host>)", 3, "<Host> is not known: there are <address>, <host>, <ip>, <number> and the gaps <1> to <8>" },
        { "a <0> b", 2, "a gap is <1> to <8>" },
        { "a <9> b", 2, "a gap is <1> to <8>" },
        { "a <12> b", 2, "a gap is <1> to <8>" },
        { " <3> a", 1, "a phrase cannot begin with a gap" },
        { "a <3>", 2, "a phrase cannot end with a gap" },
        { "a <3> . ", 2, "a phrase cannot end with a gap" },
        { "a <3> <2> b", 6, "a gap cannot follow a gap" },
        { "a {} b", 2, "the group has no name" },
        { "a {B} b", 2, "a group's name is words of lower-case letters and digits with - between them" },
        { "a { b } b", 2, "a group's name is words of lower-case letters and digits with - between them" },
        { "a {b-} b", 2, "a group's name is words of lower-case letters and digits with - between them" },
        { "a () b", 2, "no alternative holds a word" },
        { "a (|.) b", 2, "no alternative holds a word" },
        { "refu*sed", 4, "\"*\" stands at the end of a word only" },
        { "refus*, a", 5, "\"*\" stands at the end of a word only" },
        { "re** a", 2, "\"*\" stands at the end of a word only" },
        { "* a", 0, "\"*\" stands behind two letters or more, and behind letters only" },
        { "a r* b", 3, "\"*\" stands behind two letters or more, and behind letters only" },
        { "quota_exc* b", 9, "\"*\" stands behind two letters or more, and behind letters only" },
        { "550* b", 3, "\"*\" stands behind two letters or more, and behind letters only" },
        { "(a|b)* c", 5, "\"*\" stands behind two letters or more, and behind letters only" },
        { "un(known|able)", 2, "a word does not go on through a bracket; put a blank there, or the whole words within ( )" },
        { "a mail(box|ing)", 6, "a word does not go on through a bracket; put a blank there, or the whole words within ( )" },
        { "(re|de)fused", 6, "a word does not go on through a bracket; put a blank there, or the whole words within ( )" },
        { "{user}s", 5, "a word does not go on through a bracket; put a blank there, or the whole words within ( )" },
        { "un{known}", 2, "a word does not go on through a bracket; put a blank there, or the whole words within ( )" },
        { new string('a', 1001), 1000, "the phrase is longer than 1000 characters" },
        { "(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)", 36, "with these alternatives the words unfold into more than 600 sequences; a group or a gap ends a stretch of words" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Is_read_as_its_elements(string text, string elements)
    {
        Phrase.TryParse(text, out var phrase, out var problem, out var offset).Should().BeTrue();

        (problem, offset, phrase!.Text).Should().Be((null, 0, text));
        string.Join(' ', phrase.Elements.Select(Written)).Should().Be(elements);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place(string text, int place, string message)
    {
        Phrase.TryParse(text, out var phrase, out var problem, out var offset).Should().BeFalse();

        phrase.Should().BeNull();
        (offset, problem).Should().Be((place, message));
    }

    [Theory]
    [InlineData("(un |)known")]
    [InlineData("un(| known)")]
    [InlineData("re*(fused|jected)")]
    [InlineData("{user}(unknown|not found)")]
    [InlineData("(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) <1> (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)")]
    public void What_looks_alike_is_fine(string text) => Phrase.TryParse(text, out _, out _, out _).Should().BeTrue();

    [Fact]
    public void Each_part_knows_its_place()
    {
        Phrase.TryParse("{a}  one <ip>. two* (x|  ye*)", out var phrase, out _, out _).Should().BeTrue();

        Parts(phrase!.Elements[1]).Should().Equal(
            new PhrasePart(PhrasePartKind.Text, 5, "one"), new PhrasePart(PhrasePartKind.Token, 9, "ip"), new PhrasePart(PhrasePartKind.Prefix, 15, "two"));
        Parts(phrase.Elements[2]).Should().Equal(new PhrasePart(PhrasePartKind.Text, 21, "x"), new PhrasePart(PhrasePartKind.Prefix, 25, "ye"));
    }

    private static IEnumerable<PhrasePart> Parts(PhraseElement element) => element.Choices.SelectMany(choice => choice);

    private static string Written(PhraseElement element) => element.Offset + element.Kind switch
    {
        PhraseElementKind.Group => $"{{{element.Group}}}",
        PhraseElementKind.Gap => $"<{element.Gap}>",
        _ => $"[{string.Join('|', element.Choices.Select(Written))}]",
    };

    private static string Written(ImmutableArray<PhrasePart> choice) => string.Join(' ', choice.Select(part => part.Kind switch
    {
        PhrasePartKind.Prefix => part.Text + "*",
        PhrasePartKind.Token => $"<{part.Text}>",
        _ => part.Text,
    }));
}
