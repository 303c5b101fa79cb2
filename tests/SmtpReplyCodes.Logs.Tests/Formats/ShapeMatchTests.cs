namespace SmtpReplyCodes.Logs.Tests.Formats;

/// <summary>Which lines are of a shape, and what is found in them.</summary>
public class ShapeMatchTests
{
    private const string Delivery = "{queueId}: to=<{recipient}>, [orig_to=<{originalRecipient}>, ]relay={relay}, [dsn={status}, ]status={outcome} ({text})";

    private const string Handed = "=> {recipient}[ (][ <{originalRecipient}>][ F=<{sender}>][ H={relay}][ C=\"{text}\"]";

    [Theory]
    [InlineData("{any} said: {text}", "a said: b said: c", "any=a | text=b said: c")]
    [InlineData("to=<{recipient}>, {text}", "to=<anna@example.org>, x>, y", "recipient=anna@example.org | text=x>, y")]
    [InlineData("({text})", "(a (b) c)", "text=a (b) c")]
    [InlineData("said ({text})", "said ())", "text=)")]
    [InlineData("{any}", "", "")]
    [InlineData("said {text}", "said ", "text=")]
    public void Words_behind_a_slot_are_found_at_their_first_place_and_the_last_ones_at_the_end(string shape, string line, string found) =>
        Shapes.Find(shape, line).Should().Be(found);

    [Theory]
    [InlineData("removed", "removed now")]
    [InlineData("removed", " removed")]
    [InlineData("removed", "Removed")]
    [InlineData("removed", "")]
    [InlineData("({text})", "(a) b")]
    [InlineData("{queueId}: removed", "4F2A 5B: removed")]
    [InlineData("{queueId}: removed", ": removed")]
    [InlineData("{any} b {any} c", "c b")]
    [InlineData("a {any} b", "a b")]
    public void A_line_that_begins_ends_or_goes_on_otherwise_is_of_another_shape(string shape, string line) => Shapes.Find(shape, line).Should().BeNull();

    [Theory]
    [InlineData("4F: to=<a@b.example>, relay=mx, status=sent (x)", "queueId=4F | recipient=a@b.example | relay=mx | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=2.0.0, status=sent (x)", "queueId=4F | recipient=a@b.example | relay=mx | status=2.0.0 | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, orig_to=<c@b.example>, relay=mx, status=sent (x)", "queueId=4F | recipient=a@b.example | originalRecipient=c@b.example | relay=mx | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, size=4, relay=mx, delay=1, dsn=2.0.0, more, status=sent (x)", "queueId=4F | recipient=a@b.example | relay=mx | status=2.0.0 | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=two, status=sent (x)", "queueId=4F | recipient=a@b.example | relay=mx | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=2.0.0 status=sent (x)", "queueId=4F | recipient=a@b.example | relay=mx | outcome=sent | text=x")]
    [InlineData("4F: to=<a@b.example>, dsn=2.0.0, status=sent (x)", null)]
    public void Between_words_stand_optional_parts_and_what_else_the_log_tells(string line, string? found) => Shapes.Find(Delivery, line).Should().Be(found);

    [Theory]
    [InlineData("=> anna@example.org", "recipient=anna@example.org")]
    [InlineData("=> anna@example.org R=dns T=smtp", null)]
    [InlineData("=> anna (anna@home.example) <a@example.org> R=local", "recipient=anna | originalRecipient=a@example.org")]
    [InlineData("=> anna@example.org F=<> R=dns", "sender= | recipient=anna@example.org")]
    [InlineData("=> anna@example.org H=mx.example.org [192.0.2.7] X=TLS", "recipient=anna@example.org | relay=mx.example.org [192.0.2.7]")]
    [InlineData("=> anna@example.org H=[192.0.2.7]", "recipient=anna@example.org | relay=[192.0.2.7]")]
    [InlineData("=> anna@example.org H=mx.example.org ", "recipient=anna@example.org | relay=mx.example.org")]
    [InlineData("=> anna@example.org F=<b@example.net> C=\"250 Ok\" QT=1s", "sender=b@example.net | recipient=anna@example.org | text=250 Ok")]
    [InlineData("=> anna@example.org F=<b@example.net C=\"250 Ok\"", "recipient=anna@example.org | text=250 Ok")]
    public void An_optional_part_ends_the_slot_before_it_and_what_no_words_end_goes_as_far_as_its_kind(string line, string? found) => Shapes.Find(Handed, line).Should().Be(found);

    [Theory]
    [InlineData("x a=1; b=2; end", "sender=1 | recipient=2")]
    [InlineData("x b=2; a=1; end", "sender=1")]
    [InlineData("x a=1; a=3; b=2; end", "sender=1 | recipient=2")]
    public void Optional_parts_stand_in_their_order(string line, string found) => Shapes.Find("x[ a={sender};][ b={recipient};] end", line).Should().Be(found);

    [Theory]
    [InlineData("text={text}", "4F a text=b c d", "queueId=4F | text=b c d")]
    [InlineData("id={session}", "4F a id=b c d", "queueId=4F | session=b")]
    [InlineData("id={session}", "4F a id=b", "queueId=4F | session=b")]
    [InlineData("H={relay}", "4F a H=b (c", "queueId=4F | relay=b (c")]
    [InlineData("H={relay}", "4F a H=mx.example.org (helo.example) [192.0.2.7]:25 X=TLS", "queueId=4F | relay=mx.example.org (helo.example) [192.0.2.7]:25")]
    public void Text_goes_to_the_end_of_its_gap_and_a_word_to_the_next_blank(string part, string line, string found) => Shapes.Find($"{{queueId}} a[ {part}]", line).Should().Be(found);

    [Theory]
    [InlineData("to=<\"a>, b\"@example.org>, x", "recipient=\"a>, b\"@example.org | text=x")]
    [InlineData("to=<\"a\\\">, b\"@example.org>, x", "recipient=\"a\\\">, b\"@example.org | text=x")]
    [InlineData("to=<\"a\\\\\"@example.org>, \"x", "recipient=\"a\\\\\"@example.org | text=\"x")]
    [InlineData("to=<\"a b\"@example.org>, x", "recipient=\"a b\"@example.org | text=x")]
    [InlineData("to=<a b@example.org>, x", null)]
    [InlineData("to=<\"a>, b", "recipient=\"a | text=b")]
    [InlineData("to=<\"a\\", null)]
    [InlineData("to=<a\"b\"@example.org>, x", "recipient=a\"b\"@example.org | text=x")]
    public void In_a_quoted_local_part_anything_may_stand(string line, string? found) => Shapes.Find("to=<{recipient}>, {text}", line).Should().Be(found);

    [Theory]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=5.1.1, status=bounced (unkno", true)]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=5", true)]
    [InlineData("4F: to=<a@b.example>, relay=mx", true)]
    [InlineData("4F: to=<a@b.exa", false)]
    [InlineData("4F: from=<a@b.example>, size=1", false)]
    [InlineData("", false)]
    [InlineData("4F: to=<a@b.example>, relay=mx, dsn=5.1.1, status=bounced (unknown)", false)]
    public void A_line_is_torn_that_has_enough_of_a_shape_and_does_not_go_on_so(string line, bool isTorn)
    {
        Shapes.Find(Delivery, line, out var seen);

        seen.Should().Be(isTorn);
    }
}
