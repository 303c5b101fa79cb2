namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>Which pieces of a text say a phrase, null where none does; the words and groups are those of <see cref="SmallWords"/>.</summary>
public class PhraseFindingTests
{
    [Theory]
    [InlineData("user unknown", "The User is unknown.", "User is unknown")]
    [InlineData("user unknown", "user: unknown", "user: unknown")]
    [InlineData("user unknown", "User-Unknown", "User-Unknown")]
    [InlineData("user unknown", "unknown user", null)]
    [InlineData("user unknown", "user zorb unknown", null)]
    [InlineData("user unknown", "user 5 unknown", null)]
    [InlineData("user unknown", "user. unknown", "user. unknown")]
    [InlineData("user unknown", "superuser unknown users", null)]
    [InlineData("user unknown", "user 5.1.1 unknown", "user 5.1.1 unknown")]
    [InlineData("user", "zorb users zorb", "users")]
    [InlineData("not user", "isn't a username", "isn't a username")]
    [InlineData("the user was rejected", "rejecting user rejects", "user rejects")]
    [InlineData("e-mail blocked", "your email block", "email block")]
    [InlineData("full", "Postfach voll", "voll")]
    [InlineData("user not found", "user cannot be found", "user cannot be found")]
    public void Words_stand_beside_each_other_in_any_form(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    [Theory]
    [InlineData("user (unknown|full)", "user full unknown", "user full")]
    [InlineData("user (unknown|not found)", "user not found", "user not found")]
    [InlineData("user (unknown|not found)", "user not", null)]
    [InlineData("(|zorb )user unknown", "zorb user unknown", "zorb user unknown")]
    [InlineData("(|zorb )user unknown", "user unknown", "user unknown")]
    [InlineData("user (zorb|) unknown", "user unknown", "user unknown")]
    [InlineData("user (zorb|) unknown", "user zorb unknown", "user zorb unknown")]
    [InlineData("user (zorb|) unknown", "user quax unknown", null)]
    [InlineData("(a|b|c) (d|e|) f", "c f", "c f")]
    [InlineData("(b|c) (d|e|) f", "b e f", "b e f")]
    [InlineData("(b|c) (d|e|) f", "e f", null)]
    public void Alternatives_may_be_empty(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    [Theory]
    [InlineData("{who} {unknown}", "account not found", "account not found")]
    [InlineData("{who} {unknown}", "Mail box nobody", "Mail box nobody")]
    [InlineData("{who} {unknown}", "account not full", null)]
    [InlineData("no {who} here", "no such user here", null)]
    [InlineData("no {who} zorb", "no user zorb", "no user zorb")]
    [InlineData("{who}{who}", "user mail box", "user mail box")]
    [InlineData("zorb {where}", "zorb mx.example.org", "zorb mx.example.org")]
    [InlineData("zorb {where}", "zorb [192.0.2.1]", "zorb [192.0.2.1")]
    [InlineData("{begun} zorb", "Unzustellbar zorb", "Unzustellbar zorb")]
    [InlineData("{begun} zorb", "unbekannt zorb", "unbekannt zorb")]
    [InlineData("{unknown} to {who}", "unknown to the user", "unknown to the user")]
    public void Groups_stand_for_their_alternatives(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    /// <summary>A number or host that another phrase names is any number or host to the others, and a host below one is that one.</summary>
    [Theory]
    [InlineData("17 zorb", "17 zorb")]
    [InlineData("18 zorb", "18 zorb")]
    [InlineData("17 quax", "17 quax")]
    [InlineData("18 quax", "")]
    [InlineData("vex 17 zorb", "17 zorb")]
    [InlineData("vex 18 frob 17", "vex 18 frob 17")]
    [InlineData("vex 17 frob 17", "vex 17 frob 17")]
    [InlineData("vex 17 frob 18", "")]
    [InlineData("user <2> 17 quax", "17 quax")]
    [InlineData("mx.example.org zorb", "mx.example.org zorb")]
    [InlineData("mx.example.org quax", "mx.example.org quax")]
    [InlineData("mx.example.org frob", "mx.example.org frob")]
    [InlineData("a.mx.example.org frob", "a.mx.example.org frob")]
    [InlineData("example.net frob", "")]
    public void What_one_phrase_names_is_one_of_many_to_another(string text, string found)
    {
        var index = SmallWords.IndexOf("<number> zorb", "17 quax", "vex <number> frob 17", "<host> zorb", "mx.example.org quax", "example.org frob");

        string.Join(" | ", Found.Hits(index, text).Select(hit => text[hit.Start..hit.End])).Should().Be(found);
    }

    [Theory]
    [InlineData("<address> unknown", "<anna@example.org>: unknown", "anna@example.org>: unknown")]
    [InlineData("<host> zorb", "mx.example.org zorb", "mx.example.org zorb")]
    [InlineData("<host> zorb", "192.0.2.1 zorb", null)]
    [InlineData("<ip> zorb", "[192.0.2.1] zorb", "192.0.2.1] zorb")]
    [InlineData("<ip> zorb", "2001:db8::1 zorb", "2001:db8::1 zorb")]
    [InlineData("<number> zorb", "17 zorb", "17 zorb")]
    [InlineData("<number> zorb", "many zorb", null)]
    [InlineData("user (<address>|<host>|) unknown", "user anna@example.org unknown", "user anna@example.org unknown")]
    [InlineData("zorb 550", "zorb 550", "zorb 550")]
    [InlineData("zorb 550", "zorb 551", null)]
    [InlineData("(zorb 17|zorb <number>)", "zorb 17", "zorb 17")]
    public void Tokens_stand_for_a_kind_of_word(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    [Theory]
    [InlineData("listed spamhaus.org", "listed at zen.spamhaus.org", null)]
    [InlineData("zorb spamhaus.org", "zorb in ZEN.spamhaus.ORG", "zorb in ZEN.spamhaus.ORG")]
    [InlineData("zorb spamhaus.org", "zorb spamhaus.org.", "zorb spamhaus.org")]
    [InlineData("zorb spamhaus.org", "zorb example.org", null)]
    [InlineData("zorb spamhaus.org", "zorb notspamhaus.org", null)]
    [InlineData("zorb zen.spamhaus.org", "zorb spamhaus.org", null)]
    public void A_host_stands_for_those_below_it(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    [Theory]
    [InlineData("unzustell* zorb", "Unzustellbare zorb", "Unzustellbare zorb")]
    [InlineData("unzustell* zorb", "unzustell zorb", "unzustell zorb")]
    [InlineData("unzustell* zorb", "nunzustellbar zorb", null)]
    [InlineData("(zorb|zor*) quax", "zorbing quax", "zorbing quax")]
    [InlineData("неизвест* zorb", "Неизвестный zorb", "Неизвестный zorb")]
    [InlineData("用户 (不存在|未找到)", "错误:用户不存在!", "用户不存在")]
    [InlineData("用户 (不存在|未找到)", "用户找到", null)]
    [InlineData("zorb 已满", "zorb已满", "zorb已满")]
    public void Beginnings_and_other_scripts(string phrase, string text, string? found) => Found.Piece(phrase, text).Should().Be(found);

    /// <summary>Where one index names a word both in full and by its beginning, each phrase finds what it says.</summary>
    [Theory]
    [InlineData("zor* quax", "zorb quax")]
    [InlineData("zo* quax", "zorbing quax")]
    [InlineData("<number> quax", "17 quax")]
    [InlineData("<number> quax", "18 quax")]
    [InlineData("<host> quax", "zen.spamhaus.org quax")]
    [InlineData("<host> quax", "mx.example.org quax")]
    public void What_another_phrase_names_in_full_is_still_of_its_kind(string phrase, string text)
    {
        var index = SmallWords.Index(("a", [phrase]), ("b", ["zorb", "zorbi*", "17", "spamhaus.org"]));

        Found.Hits(index, text).Select(hit => text[hit.Start..hit.End]).Should().Contain(text, "that is what {0} says", phrase);
    }

    [Theory]
    [InlineData("user unknown", "user unknown", 2)]
    [InlineData("the user is unknown", "The user is unknown", 2)]
    [InlineData("user <3> unknown", "user zorb quax unknown", 2)]
    [InlineData("{who} {unknown}", "mail box not found", 4)]
    [InlineData("user", "user user user", 1)]
    [InlineData("(user|user unknown)", "user unknown", 2)]
    [InlineData("user (zorb|zorb quax)", "user zorb, user zorb quax", 3)]
    public void Words_that_a_phrase_says_are_counted_where_it_says_most(string phrase, string text, int words) => Found.Words(phrase, text).Should().Be(words);
}
