namespace SmtpReplyCodes.Tests.Phrases;

/// <summary>What the words of a text are read as; <see cref="ReadWords"/> says how it is written.</summary>
public class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n...-'@", "")]
    [InlineData("user", "user")]
    [InlineData("USER Users uSeRnAmE", "user user user")]
    [InlineData("The user is unknown.", "user unknown")]
    [InlineData("<user>:\"unknown\"!", "user unknown")]
    [InlineData("[user](unknown)/full", "user unknown full")]
    [InlineData("user,unknown;full", "user unknown full")]
    [InlineData("userunknown", "?")]
    [InlineData("user_unknown", "user unknown")]
    [InlineData("user%unknown+full=block", "user unknown full block")]
    [InlineData("superuser usable", "? ?")]
    [InlineData("no cannot don't dont isn\u2019t not", "not not not not not not")]
    [InlineData("x b'user unknown' b'reject'", "? ? user unknown ? reject")]
    [InlineData("'user' \u2019unknown\u2019 \u2018full\u2019", "user unknown full")]
    [InlineData("O'Brien o\u2019brien OBrien", "o'brien o'brien o'brien")]
    [InlineData("user'", "user")]
    [InlineData("full\0block\u001b[31muser", "full block <number>")]
    public void Case_and_punctuation_do_not_count(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("email e-mail E-Mails", "email email email")]
    [InlineData("black-listed black-list mail-box", "? ? blacklist mailbox")]
    [InlineData("user-unknown", "user unknown")]
    [InlineData("user-full-block", "user full block")]
    [InlineData("-user- --full--", "user full")]
    [InlineData("e-mail.", "email")]
    [InlineData("black-list,mail-box", "blacklist mailbox")]
    [InlineData("mail-box_full", "mailbox full")]
    [InlineData("full_mail-box", "full mailbox")]
    public void Hyphens_join_what_is_known(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("UserUnknown userUnknown", "user unknown ?")]
    [InlineData("MailboxNotFull", "mailbox not full")]
    [InlineData("ERR.UserUnknown, UserUnknown", "? user unknown user unknown")]
    [InlineData("RFCUser UserRFC", "rfc user user rfc")]
    [InlineData("TheUserIsFull", "user full")]
    [InlineData("UserXUnknown FooUser UserFoo", "? ? ?")]
    [InlineData("UserunKnown useR USERUNKNOWN", "? user ?")]
    [InlineData("E-MailUnknown EMailUnknown", "? ? ?")]
    [InlineData("UserUnknownUserUnknownUserUnknownUserUnknownUser", "user unknown user unknown user unknown user unknown user")]
    [InlineData("UserUnknownUserUnknownUserUnknownUserUnknownUsers", "?")]
    [InlineData("UnzustellbarUser UnzUstellUser", "unzustell* unzustell*")]
    public void Words_joined_by_their_capitals_are_parted_where_all_are_known(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("Unzustellbar unzustellbare UNZUSTELL", "unzustell* unzustell* unzustell*")]
    [InlineData("unzufrieden unz", "unz* unz*")]
    [InlineData("un unbekannt", "? ?")]
    [InlineData("nunzustellbar", "?")]
    [InlineData("unzu-stellbar", "unz* ?")]
    [InlineData("unzustellbarkeitsbenachrichtigungsschreiben", "unzustell*")]
    public void The_longest_beginning_of_a_word_counts(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("CAF\u00c9 caf\u00e9 cafe", "caf\u00e9 caf\u00e9 ?")]
    [InlineData("Stra\u00dfe STRASSE", "stra\u00dfe ?")]
    [InlineData("Gel\u00d6scht, gel\u00f6scht.", "gel\u00f6scht gel\u00f6scht")]
    [InlineData("ПОЛЬЗОВАТЕЛЬ\u00a0пользователь", "пользователь пользователь")]
    [InlineData("用户不存在", "? ? \u4e0d \u5b58 \u5728")]
    [InlineData("user不存full在", "user \u4e0d \u5b58 full \u5728")]
    [InlineData("已满", "? ?")]
    [InlineData("日本 한국", "\u65e5 ? \ud55c ?")]
    [InlineData("\ud840\udc00\ud840\udc01", "? ?")]
    [InlineData("\ud83d\udce7user\ud83d\udce7full", "user full")]
    [InlineData("\ud835\udc2e\ud835\udc2f", "?")]
    [InlineData("\u0661\u0662", "?")]
    public void Any_language_is_read(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("gel\u00f6scht", "gel\u00f6scht")]
    [InlineData("CAF\u00c9 gel\u00d6scht\u00a0user", "caf\u00e9 gel\u00f6scht user")]
    [InlineData("Stra\u00dfe \u00d7\u00f7 full", "stra\u00dfe full")]
    [InlineData("\u00ab user \u00bb", "user")]
    [InlineData("mx.gel\u00f6scht.org", "<host>")]
    public void Bytes_may_be_latin1(string text, string words) => ReadWords.OfLatin1(text).Should().Be(words);

    [Theory]
    [InlineData("user. full", "user | full")]
    [InlineData("user.full", "user full")]
    [InlineData("user! full? block; list", "user | full | block | list")]
    [InlineData("user, full: block - list", "user full block list")]
    [InlineData("user.\r\nfull", "user | full")]
    [InlineData("user\r\nfull", "user full")]
    [InlineData("user.\u00a0full", "user | full")]
    [InlineData("user.\u0085full", "user | full")]
    [InlineData("user.) full", "user full")]
    [InlineData("不\u3002存\uff01在\uff1f不", "\u4e0d | \u5b58 | \u5728 | \u4e0d")]
    [InlineData("user.", "user")]
    public void Sentences_end(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("user http://www.example.org/full?x=user full", "user ? | <host> full ? user | full")]
    [InlineData("see https://www.spamhaus.org/list/user.", "? ? | spamhaus.org list user")]
    [InlineData("user://full", "user | full")]
    [InlineData("http:/ full", "? full")]
    [InlineData("http://", "?")]
    public void A_link_is_a_sentence_of_its_own(string text, string words) => ReadWords.Of(text).Should().Be(words);

    [Theory]
    [InlineData("a user is full", "user|full")]
    [InlineData("<anna@example.org>: e-mail rejected.", "anna@example.org|e-mail|rejected")]
    [InlineData("don\u2019t block 192.0.2.1.", "don\u2019t|block|192.0.2.1")]
    [InlineData("(user's)", "user's")]
    [InlineData("用户 \ud840\udc00x", "用|户|\ud840\udc00|x")]
    [InlineData("user-unknown", "user|unknown")]
    public void Each_word_knows_its_place(string text, string pieces) => ReadWords.PiecesOf(text).Should().Be(pieces);

    /// <summary>Every character of Unicode, within a word, alone, and behind the end of a sentence.</summary>
    [Fact]
    public void Characters_and_bytes_are_read_alike_in_every_plane()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (System.Text.Rune.IsValid(value))
                ReadWords.ShouldBeAlike($"a{new System.Text.Rune(value)}b {new System.Text.Rune(value)} full");
        }
    }
}
