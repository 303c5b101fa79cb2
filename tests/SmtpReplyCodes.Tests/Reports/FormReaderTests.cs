using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a form of a mail system tells of the recipients in a text.</summary>
public class FormReaderTests
{
    private static readonly BounceForm Form = new(
        "acme", "acme", false, null, ["Not delivered to:"], ["--- Your message"], [new LineShape("{recipient}"), new LineShape("{recipient} (for {alias})"), new LineShape("To: {recipients}"), new LineShape("Local: {user}"), new LineShape("{recipient}: {reply}")], [new LineShape(">> {reply}")]);

    [Theory]
    [InlineData("Not delivered to:\na@example.com\nno\n", "a@example.com||")]
    [InlineData("Not delivered to:\n  <a@example.com>\n\nb@example.com\n", "a@example.com||,b@example.com||")]
    [InlineData("Not delivered to:\na@example.com: 550 no\nb@example.com\n", "a@example.com|550 no|,b@example.com||")]
    [InlineData("Not delivered to:\na@example.com\nit said\n>> 550-no\n>> 550 never\n", "a@example.com|550-no\n550 never|")]
    [InlineData("Not delivered to:\na@example.com\n>> 550 no such\n   user here\n\nbye\n", "a@example.com|550 no such user here|")]
    [InlineData("Not delivered to:\na@example.com (for b@example.org)\n", "a@example.com||b@example.org")]
    [InlineData("Not delivered to:\nTo: a@example.com, <b@example.com>; c@example.com\n", "a@example.com||,b@example.com||,c@example.com||")]
    [InlineData("Not delivered to:\nLocal: jdoe\n", "jdoe||")]
    [InlineData("a@example.com\nNot delivered to:\nb@example.com\n", "b@example.com||")]
    [InlineData(">> 550 no\nNot delivered to:\n>> 550 no\nb@example.com\n", "b@example.com||")]
    [InlineData("a@example.com\n", "a@example.com||")]
    [InlineData("Not delivered to:\nnobody\n", "")]
    [InlineData("", "")]
    public void Recipients_stand_behind_the_start(string text, string told) =>
        string.Join(',', FormReader.Read(text, Form).Select(one => $"{one.Mention.Address(text)}|{one.Reply}|{one.Alias}")).Should().Be(told);

    [Theory]
    [InlineData("no\n--- Your message follows\nSubject: a\n", 3)]
    [InlineData("no\n  --- YOUR MESSAGE\n", 3)]
    [InlineData("no --- Your message\n", 20)]
    [InlineData("", 0)]
    public void The_returned_message_begins_at_its_line(string text, int end) => FormReader.EndOf(text, Form).Should().Be(end);

    [Theory]
    [InlineData("Not delivered to:\na@example.com: 550 no\n", "")]
    [InlineData("Not delivered to:\na@example.com\n", ">> ")]
    public void No_reply_grows_without_end(string text, string prompt) =>
        FormReader.Read(text + string.Concat(Enumerable.Repeat($"{prompt}{new string('x', 100)}\n", 1_000)), Form)[0].Reply!.Length.Should().BeInRange(8_000, 8_400);
}
