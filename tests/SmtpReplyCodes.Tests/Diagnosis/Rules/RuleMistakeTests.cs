namespace SmtpReplyCodes.Tests.Diagnosis.Rules;

/// <summary>Every mistake in a file of rules is told with the line and column where it stands.</summary>
public class RuleMistakeTests
{
    /// <summary>Mistakes of the file around the rules.</summary>
    public static TheoryData<string, string[]> Files => new()
    {
        { "[]", ["1,1: a file of rules is an object, not a list"] },
        { "'rules'", ["1,1: a file of rules is an object, not a string"] },
        { "  null", ["1,3: a file of rules is an object, not null"] },
        { "{}", ["1,1: the file has no \"rules\""] },
        { "{'rules':{}}", ["1,10: \"rules\" takes a list, not an object"] },
        { "{'rules':\n  [1, {'x':[{}]},\n  'y']}", ["2,4: a rule is an object, not a number", "2,7: the rule has no \"id\"", "2,7: the rule needs at least one of \"keys\", \"any\", \"all\" and \"codes\"", "2,7: the rule has no \"cause\", and neither has the file", "2,8: unknown property \"x\"; there are id, cause, keys, any, all, not, codes, phases, hosts, weight, provider, reference, date, examples, likelyCause, remediation, userMessage, why, action, party, retryAfter", "3,3: a rule is an object, not a string"] },
        { "{'rule':[], 'rules':[]}", ["1,2: unknown property \"rule\"; did you mean \"rules\"?"] },
        { "{'rules':[], 'cause':'unknown', 'rules':[]}", ["1,33: the property \"rules\" stands here twice"] },
        { "{'rules':[], 'cause':'user unknown'}", ["1,22: unknown value \"user unknown\" of \"cause\"; did you mean \"user-unknown\"?"] },
        { "{'rules':[], 'cause':''}", ["1,22: an empty string in \"cause\""] },
        { "{'rules':[{'id':'a','any':['b']}]}", ["1,11: the rule has no \"cause\", and neither has the file"] },
        { "{'rules':[{'id':'a','any':['b']}], 'cause':'no'}", ["1,44: unknown value \"no\" of \"cause\"; there are " + Causes] },
        { "{'cause':'unknown','rules':[\n{'id':'a','any':['b']},\n{'id':'c','any':['b']},\n {'any':['b'],'id':'a'}]}", ["4,20: the id \"a\" is taken by the rule in line 2, column 7"] },
        { "{'cause':'unknown','rules':[{'id':'a','any':['b'],\r\n'x\\ny':1}]}", ["2,1: unknown property \"x?y\"; did you mean \"any\" or \"why\"?"] },
    };

    /// <summary>Mistakes of a rule's properties, which begin in line 2, column 1.</summary>
    public static TheoryData<string, string> Properties => new()
    {
        { "'id':'c'", "2,1: the property \"id\" stands here twice" },
        { "'wieght':'key'", "2,1: unknown property \"wieght\"; did you mean \"weight\"?" },
        { "'Weight':'key'", "2,1: unknown property \"Weight\"; did you mean \"weight\"?" },
        { "'any':'b'", "2,7: \"any\" takes a list, not a string" },
        { "'any':{'b':[1]}", "2,7: \"any\" takes a list, not an object" },
        { "'any':[]", "2,7: an empty list in \"any\"; leave the property out instead" },
        { "'any':['b', 3]", "2,13: \"any\" takes a string, not a number" },
        { "'any':['b', ['c'] ]", "2,13: \"any\" takes a string, not a list" },
        { "'any':[ '' ]", "2,9: an empty string in \"any\"" },
        { "'all':['quux', ' \\t']", "2,16: an empty string in \"all\"" },
        { "'not':null", "2,7: \"not\" takes a list, not null" },
        { "'phases':['rcpt']", "2,11: unknown value \"rcpt\" of \"phases\"; did you mean \"rcpt-to\"?" },
        { "'phases':['eod']", "2,11: unknown value \"eod\" of \"phases\"; there are unknown, connect, helo, start-tls, auth, mail-from, rcpt-to, data, end-of-data, other" },
        { "'hosts':['*.google.com']", "2,10: \"*.google.com\": a host is a name such as mail.example.com, or the end of one from a dot on: example.com" },
        { "'hosts':['.google.com']", "2,10: \".google.com\": a host is a name such as mail.example.com, or the end of one from a dot on: example.com" },
        { "'weight':'heavy'", "2,10: unknown value \"heavy\" of \"weight\"; there are hint, general, plain, specific, key" },
        { "'weight':3", "2,10: \"weight\" takes a string, not a number" },
        { "'provider':'Google'", "2,12: \"Google\": a provider is written in lower case, without blanks" },
        { "'provider':'my mail'", "2,12: \"my mail\": a provider is written in lower case, without blanks" },
        { "'reference':true", "2,13: \"reference\" takes a string, not true" },
        { "'reference':''", "2,13: an empty string in \"reference\"" },
        { "'date':'2026-02-30'", "2,8: \"2026-02-30\": a date is a day of the calendar as yyyy-mm-dd" },
        { "'date':'1.2.2026'", "2,8: \"1.2.2026\": a date is a day of the calendar as yyyy-mm-dd" },
        { "'examples':[]", "2,12: an empty list in \"examples\"; leave the property out instead" },
        { "'action':'retry-late'", "2,10: unknown value \"retry-late\" of \"action\"; did you mean \"retry-later\"?" },
        { "'action':'Retry'", "2,10: unknown value \"Retry\" of \"action\"; did you mean \"retry\"?" },
        { "'party':'system'", "2,9: unknown value \"system\" of \"party\"; there are unknown, none, sender, recipient, sending-system, receiving-system, network" },
        { "'retryAfter':600", "2,14: \"retryAfter\" takes a string, not a number" },
        { "'retryAfter':'10:00'", "2,14: \"10:00\": a wait is hh:mm:ss, from 00:00:01 to 24:00:00" },
        { "'retryAfter':'00:00:00'", "2,14: \"00:00:00\": a wait is hh:mm:ss, from 00:00:01 to 24:00:00" },
        { "'retryAfter':'00:60:00'", "2,14: \"00:60:00\": a wait is hh:mm:ss, from 00:00:01 to 24:00:00" },
        { "'retryAfter':'24:00:01'", "2,14: \"24:00:01\": a wait is hh:mm:ss, from 00:00:01 to 24:00:00" },
        { "'why':'\\ud800'", "2,7: an escape gives half a surrogate pair" },
        { "'\\udc00':1", "2,1: an escape gives half a surrogate pair" },
        { "'why':'\ufffd'", "2,8: this is no character (U+FFFD); is the file saved in UTF-8?" },
    };

    public static TheoryData<string> WrongIds => [.. (string[])["A", "a b", "a_b", "a/", "/a", "-a", "a-", "a--b", "a//b", "a-/b", "\u00e4", "a..b"]];

    public static TheoryData<string> WrongReplyMasks => [.. (string[])["5", "55", "5500", "55*", "5X0", "xx", "7xx", "099", "abc", "\u0665\u0665\u0660"]];

    public static TheoryData<string> WrongEnhancedMasks => [.. (string[])["5.1", "5.1.1.1", "3.1.1", "1.x.x", "5..1", "5.1.", ".1.1", "5.1.1000", "5.01.1", "5.1.5xx", "5.1.X", "5.-1.1", "5. 1.1", "**.1.1"]];

    private static string Causes => string.Join(", ", Enum.GetValues<SmtpCause>().Select(SmtpReplyCodes.Codes.Kebab.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_a_file(string json, string[] mistakes) => RuleText.Mistakes(RuleText.Json(json)).Should().Equal(mistakes);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Of_a_property(string properties, string mistake) => RuleText.Mistakes(RuleText.WithProperties(properties)).Should().Equal(mistake);

    [Theory]
    [MemberData(nameof(WrongIds))]
    public void Of_an_id(string id) => RuleText.Mistakes(RuleText.Json("{'cause':'unknown','rules':[{'any':['x'],'id': '" + id + "'}]}"))
        .Should().Equal($"1,48: \"{id}\": an id is words of lower-case letters and digits with - or . between them, parted by /");

    [Theory]
    [MemberData(nameof(WrongReplyMasks))]
    public void Of_a_mask_of_reply_codes(string mask) => MistakesOfMask(mask)
        .Should().Equal($"1,60: \"{mask}\": a mask of reply codes is three digits from 100 to 699, of which some may be x: 452, 55x, 4xx");

    [Theory]
    [MemberData(nameof(WrongEnhancedMasks))]
    public void Of_a_mask_of_enhanced_codes(string mask) => MistakesOfMask(mask)
        .Should().Equal($"1,60: \"{mask}\": a mask of enhanced codes is three parts, the first 2, 4, 5, x or *, the others up to three digits, x or *: 5.1.*, x.7.1");

    [Fact]
    public void All_of_them_in_the_order_of_their_places() => RuleText.Mistakes(RuleText.Json(
        """
        {
          'cause': 'user-unknwon',
          'rules': [
            { 'id': 'One', 'any': ['a ( b', '<3> c'], 'codes': ['5.1'] },
            { 'why': 1, 'wieght': 'key' },
          ],
          'rulez': [],
        }
        """)).Should().Equal(
        "2,12: unknown value \"user-unknwon\" of \"cause\"; did you mean \"user-unknown\"?",
        "4,13: \"One\": an id is words of lower-case letters and digits with - or . between them, parted by /",
        "4,31: \"(\" is not closed",
        "4,38: a phrase cannot begin with a gap",
        "4,57: \"5.1\": a mask of enhanced codes is three parts, the first 2, 4, 5, x or *, the others up to three digits, x or *: 5.1.*, x.7.1",
        "5,5: the rule has no \"id\"",
        "5,5: the rule needs at least one of \"keys\", \"any\", \"all\" and \"codes\"",
        "5,14: \"why\" takes a string, not a number",
        "5,17: unknown property \"wieght\"; did you mean \"weight\"?",
        "7,3: unknown property \"rulez\"; did you mean \"rules\"?");

    private static string[] MistakesOfMask(string mask) =>
        RuleText.Mistakes(RuleText.Json("{'cause':'unknown','rules':[{'id':'a','any':['b'],'codes':['" + mask + "']}]}"));
}
