using System.Text;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>The deciding words are the first evidence, with their place in the text of the reply, whatever form it came in; the codes follow.</summary>
public class WordEvidenceTests
{
    private const string Rule = "'id':'a','cause':'mailbox-full','any':['zorb <3> quax']";

    public static TheoryData<string, SmtpReply, string> Replies()
    {
        var context = new ReplyContext { Classifier = MadeUpRules.Classifier(Rule) };
        return new()
        {
            { "text", SmtpReply.FromText("550 5.1.1 lorem zorb is quax, ipsum", context), "zorb is quax" },
            { "text in bytes", SmtpReply.FromText(Encoding.UTF8.GetBytes("Empf\u00e4nger \ud83d\udce7: Zorb a b c Quax."), context), "Zorb a b c Quax" },
            { "text in Latin-1", SmtpReply.FromText(Encoding.Latin1.GetBytes("Empf\u00e4nger: zorb \u00e4 quax."), context), "zorb \u00e4 quax" },
            { "text of several lines", SmtpReply.FromText("550-5.1.1 lorem zorb\r\n550 5.1.1 quax ipsum", context), "zorb\r\n550 5.1.1 quax" },
            { "lines handed over", SmtpReply.Create(550, "5.1.1 lorem zorb\r\nx quax ipsum", context), "zorb\nx quax" },
            { "lines handed over with codes", SmtpReply.Create(550, "5.1.1 lorem\n5.1.1 zorb x\n5.1.1 quax", context), "zorb x\nquax" },
            { "lines without code", SmtpReply.Create(0, "zorb quax", context), "zorb quax" },
        };
    }

    [Theory]
    [MemberData(nameof(Replies), DisableDiscoveryEnumeration = true)]
    public void The_words_have_their_place_in_the_text(string form, SmtpReply reply, string words)
    {
        var first = reply.Diagnosis.Evidence[0];

        (first.Kind, first.Value).Should().Be((SmtpEvidenceKind.Phrase, words), "of {0}", form);
        reply.Text[first.Range!.Value].Should().Be(words);
    }

    [Theory]
    [InlineData("550 5.1.1 lorem zorb quax", "zorb quax")]
    [InlineData("550-5.1.1 lorem zorb\r\n550-5.1.1 x\r\n550 5.1.1 quax ipsum", "zorb\nx\nquax")]
    [InlineData("550-lorem\r\n550 zorb, the quax!\r\n", "zorb, the quax")]
    [InlineData("550-zorb 550\r\n550 5.7.1 quax", "zorb 550\n5.7.1 quax")]
    [InlineData("550\tzorb quax", "zorb quax")]
    public void So_they_have_in_a_reply_as_servers_send_it(string wire, string words)
    {
        var reply = SmtpReply.Parse(wire);
        var first = reply.Diagnose(MadeUpRules.Classifier(Rule)).Evidence[0];

        (first.Kind, first.Value).Should().Be((SmtpEvidenceKind.Phrase, words));
        reply.Text[first.Range!.Value].Should().Be(words);
    }

    [Theory]
    [InlineData("550 5.1.1 zorb quax", "phrase zorb quax", "enhanced-code 5.1.1", "reply-code 550")]
    [InlineData("550 zorb quax", "phrase zorb quax", "reply-code 550")]
    [InlineData("zorb quax (#4.2.2)", "phrase zorb quax", "enhanced-code 4.2.2")]
    [InlineData("zorb quax 0x800CCC79", "phrase zorb quax", "client-code 0x800CCC79")]
    [InlineData("zorb quax", "phrase zorb quax")]
    public void The_codes_follow(string text, params string[] evidence) => Written(text, Rule).Should().Equal(evidence);

    [Fact]
    public void The_token_of_a_provider_is_a_key_of_its_own() =>
        Written("550 5.7.1 lorem [ZORB04] ipsum", "'id':'a','keys':['[ZORB04]'],'provider':'acme'").Should().Equal("provider-key ZORB04", "enhanced-code 5.7.1", "reply-code 550");

    [Fact]
    public void Where_no_words_decide_the_rule_is_named() =>
        Written("550 5.7.1 lorem", "'id':'acme/by-code','codes':['5.7.1']").Should().Equal("context acme/by-code", "enhanced-code 5.7.1", "reply-code 550");

    [Fact]
    public void A_hint_that_gave_way_is_no_evidence() =>
        Written("550 5.7.1 zorb", "'id':'a','any':['zorb'],'weight':'hint'").Should().Equal("enhanced-code 5.7.1", "reply-code 550");

    [Theory]
    [InlineData("lorem zorb ipsum quax dolor")]
    [InlineData("lorem zorb. Ipsum quax")]
    [InlineData("quax, ipsum zorb.")]
    public void Of_phrases_that_must_all_be_there_the_stretch_from_the_first_to_the_last_is_named(string text) =>
        Written(text, "'id':'a','all':['zorb','quax']").Should().Equal("phrase " + text.Replace("lorem ", "", StringComparison.Ordinal).Replace(" dolor", "", StringComparison.Ordinal).TrimEnd('.'));

    [Fact]
    public void Of_several_phrases_the_one_that_says_most_is_named() =>
        Written("zorb. vex zorb quax", "'id':'a','any':['zorb','zorb quax','vex']").Should().Equal("phrase zorb quax");

    [Theory]
    [InlineData("550 5.1.1 User unknown", "User unknown")]
    [InlineData("552 5.2.2 Mailbox is full", "Mailbox is full")]
    public void The_rules_of_the_library_name_their_words_too(string wire, string words)
    {
        var reply = SmtpReply.Parse(wire);

        reply.Text[reply.Diagnosis.Evidence[0].Range!.Value].Should().Be(words);
    }

    [Fact]
    public void A_context_takes_part_when_the_words_are_looked_up()
    {
        var context = new ReplyContext { Phase = SmtpPhase.RcptTo, RemoteHost = "mx.example.org" };
        var diagnosis = MadeUpRules.Classifier("'id':'a','any':['zorb quax'],'phases':['rcpt-to'],'hosts':['example.org']", "'id':'b','any':['quax']").Classify("lorem zorb quax", context);

        (diagnosis.RuleId, diagnosis.Evidence.Single().Value).Should().Be(("a", "zorb quax"));
    }

    private static IEnumerable<string> Written(string text, params string[] rules) =>
        MadeUpRules.Reply(text, rules).Diagnosis.Evidence.Select(evidence => $"{System.Text.Json.JsonSerializer.Serialize(evidence.Kind).Trim('"')} {evidence.Value}");
}
