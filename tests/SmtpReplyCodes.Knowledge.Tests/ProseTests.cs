namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>Every text of every row is of sentences, of a fitting length, in plain characters.</summary>
public class ProseTests
{
    /// <summary>How long a text of a property may be: shorter says too little, longer is not read at 3 a.m.</summary>
    private static readonly Dictionary<string, (int Shortest, int Longest)> Lengths = new()
    {
        ["likelyCauses"] = (40, 260),
        ["remediation"] = (80, 600),
        ["userMessage"] = (60, 320),
        ["retry"] = (40, 240),
        ["usage"] = (40, 300),
        ["likelyCause"] = (40, 320),
        ["why"] = (40, 320),
    };

    /// <summary>Words that the person who wrote the mail need not know.</summary>
    private static readonly string[] Jargon =
        ["SMTP", "ESMTP", "DNS", "MX", "IP", "IPv4", "IPv6", "SPF", "DKIM", "DMARC", "ARC", "MTA", "MUA", "TLS", "STARTTLS", "PTR", "HELO", "EHLO", "RCPT", "relay", "relays", "relaying", "relayed", "envelope", "tenant"];

    public static TheoryData<string> Codes => new(Row.Codes.Keys);

    public static TheoryData<string> Causes => new(Row.Causes.Keys);

    public static TheoryData<string> Rules => new(Row.Rules.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_explained_in_proper_sentences(string id) => ShouldBeProper(Row.Codes[id]);

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_cause_is_explained_in_proper_sentences(string id) => ShouldBeProper(Row.Causes[id]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_rule_adds_is_in_proper_sentences(string id) => ShouldBeProper(Row.Rules[id]);

    [Theory]
    [MemberData(nameof(Codes))]
    [MemberData(nameof(Causes))]
    [MemberData(nameof(Rules))]
    public void The_message_to_the_writer_of_the_mail_is_free_of_jargon(string id)
    {
        var row = Row.Codes.GetValueOrDefault(id) ?? Row.Causes.GetValueOrDefault(id) ?? Row.Rules[id];

        foreach (var message in row.TextsOf("userMessage"))
            WordSet.Words(message).Should().NotIntersectWith(Jargon.Select(word => word.ToLowerInvariant()), "\"{0}\" is for somebody who only writes mail", message);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_likely_cause_a_usage_and_the_advice_to_retry_are_one_sentence_each(string id)
    {
        foreach (var (property, text) in Row.Codes[id].Texts.Where(text => text.Property is "likelyCauses" or "usage" or "retry"))
            text.Should().NotMatchRegex("[a-z0-9)][.!?] [\"A-Z0-9]", "{0} is shown in one line", property);
    }

    [Fact]
    public void Fallbacks_and_rows_of_a_kind_have_titles_of_their_own()
    {
        Table.Knowledge.ReplyCodes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.EnhancedCodes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.ClientCodes.Select(row => row.Title).GroupBy(title => title).Where(group => group.Count() > 1).Select(group => group.Key)
            .Should().BeSubsetOf(["Operation now in progress"], "Outlook passes on the words of Winsock");
        Table.Knowledge.Fallbacks.Select(row => row.Title).Should().OnlyHaveUniqueItems();
        Table.Knowledge.Causes.Select(row => row.Title).Should().OnlyHaveUniqueItems();
    }

    private static void ShouldBeProper(Row row)
    {
        ShouldBeText(row.Title, "title");
        row.Title.Should().NotEndWith(".", "a title is no sentence");
        foreach (var (property, text) in row.Texts)
        {
            ShouldBeText(text, property);
            text.Should().MatchRegex("[.!?]$", "{0} is made of sentences", property);
            text.Length.Should().BeInRange(Lengths[property].Shortest, Lengths[property].Longest, "{0} is neither thin nor long: {1}", property, text);
        }

        row.Sentences.Should().OnlyHaveUniqueItems("a row does not repeat itself").And.NotContain(row.Title);
        row.Sentences.Should().OnlyContain(sentence => sentence.Count(c => c == ';') <= 1, "a sentence is no chain");
    }

    private static void ShouldBeText(string text, string name)
    {
        text.Should().NotBeNullOrWhiteSpace(name).And.Be(text.Trim(), "{0} has no blanks around it", name);
        text.Should().NotContain("  ", "{0} has no double blanks", name);
        text.Should().Match(t => t.All(c => c >= ' ' && c <= '~'), "{0} is of plain characters, quotation marks and dashes too: {1}", name, text);
    }
}
