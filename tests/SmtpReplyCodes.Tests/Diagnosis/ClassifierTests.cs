using System.Diagnostics;
using System.Text;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>The classifier takes any text, in characters or bytes, and says what a reply made of it says of itself.</summary>
public class ClassifierTests
{
    private const int TenMillion = 10_000_000;

    public static TheoryData<string> Texts => new(
        "550 5.1.1 No such user",
        "550-5.1.1 No such user\r\n550 5.1.1 here",
        "550 4.2.2 Mailbox full",
        "530 5.7.0 Log in first",
        "Remote host said: 550 no such user",
        "dsn=4.2.2 (host mx said: 452-4.2.2 The mailbox is 452 4.2.2 over quota)",
        "Empfänger 用户不存在 \ud83d\udce7: 550 5.1.1 gelöscht",
        "452 Zu viele  EmpfängerEmpfänger",
        "5.7.509",
        "SMTP Error 101, cannot open SMTP stream",
        "Connection timed out",
        " \t\r\n",
        "\0\u0001\u0002\b\u001b[31m\u007f\u0085\u009b",
        "550 \0\u0001 5.1.1 \u001b]0;title\u0007",
        "");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Characters_bytes_and_replies_agree(string text)
    {
        var expected = SmtpReply.FromText(text).Diagnosis;

        SmtpClassifier.Default.Classify(text).Should().BeEquivalentTo(expected);
        SmtpClassifier.Default.Classify(Encoding.UTF8.GetBytes(text)).Should().BeEquivalentTo(expected);
        SmtpReply.FromText(text).Diagnose(SmtpClassifier.Default).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_same_text_always_gets_the_same_answer(string text) =>
        SmtpClassifier.Default.Classify(text, new ReplyContext()).Should().BeEquivalentTo(SmtpClassifier.Default.Classify(text)).And.NotBeSameAs(SmtpClassifier.Default.Classify(text));

    [Fact]
    public void Bytes_that_are_no_utf8_are_read_as_latin1()
    {
        byte[] bytes = [.. "Empf"u8, 0xE4, .. "nger: 550 5.1.1 x"u8];

        SmtpClassifier.Default.Classify(bytes).Should().BeEquivalentTo(SmtpClassifier.Default.Classify("Empfänger: 550 5.1.1 x"));
    }

    [Fact]
    public void Nothing_is_unknown()
    {
        SmtpClassifier.Default.Classify(default(ReadOnlySpan<char>)).Cause.Should().Be(SmtpCause.Unknown);
        SmtpClassifier.Default.Classify(default(ReadOnlySpan<byte>)).Cause.Should().Be(SmtpCause.Unknown);
    }

    /// <summary>The name in <c>helo=</c> is no complaint about a name.</summary>
    [Theory]
    [InlineData("550 5.7.1 <a.example.com[192.0.2.1]>: Client host rejected: Access denied")]
    [InlineData("554 not permitted")]
    [InlineData("550 zorb")]
    [InlineData("NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 504 5.5.2 <a>: Helo command rejected: need fully-qualified hostname")]
    public void The_envelope_that_Postfix_adds_to_a_reply_says_nothing_of_the_cause(string text)
    {
        var added = text + "; from=<anna@example.com> to=<bob@example.org> proto=ESMTP helo=<localhost>";
        var expected = SmtpClassifier.Default.Classify(text);

        foreach (var read in new[] { SmtpClassifier.Default.Classify(added), SmtpClassifier.Default.Classify(Encoding.UTF8.GetBytes(added)) })
            (read.Cause, read.RuleId).Should().Be((expected.Cause, expected.RuleId));
    }

    [Theory]
    [InlineData('5')]
    [InlineData(' ')]
    [InlineData('.')]
    [InlineData('\n')]
    [InlineData('\0')]
    [InlineData('x')]
    public void Ten_megabytes_take_seconds_at_most(char filling)
    {
        var text = "550 5.1.1 " + new string(filling, TenMillion);
        var clock = Stopwatch.StartNew();

        SmtpClassifier.Default.Classify(text).Confidence.Should().BePositive();
        SmtpClassifier.Default.Classify(Encoding.UTF8.GetBytes(text)).Confidence.Should().BePositive();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Lone_surrogates_do_no_harm()
    {
        foreach (var text in new[] { "\ud800", "550 5.1.1 \udc00", "\ud800550 5.1.1 x", "550\ud8005.1.1" })
            SmtpClassifier.Default.Classify(text).Should().BeEquivalentTo(SmtpReply.FromText(text).Diagnosis);
    }

    [Fact]
    public void Every_character_may_stand_anywhere()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _ = SmtpClassifier.Default.Classify($"550{(char)c}5.1.1").Cause;
            _ = SmtpClassifier.Default.Classify($"{(char)c}550 5.1.1{(char)c}").Cause;
        }
    }

    [Fact]
    public void A_reply_takes_the_classifier_of_its_context_and_needs_one_when_asked_for_another()
    {
        var diagnose = () => SmtpReply.FromText("x").Diagnose(null!);

        diagnose.Should().Throw<ArgumentNullException>().WithParameterName("classifier");
        SmtpReply.FromText("550 5.1.1 x", new ReplyContext { Classifier = SmtpClassifier.Default }).Cause.Should().Be(SmtpCause.UserUnknown);
    }
}
