namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>The evidence of codes says which of them spoke for the verdict, the deciding one first, and where they stand in the text.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData("550 5.1.1 x", "enhanced-code 5.1.1", "reply-code 550")]
    [InlineData("550 4.2.2 x", "enhanced-code 4.2.2", "reply-code 550")]
    [InlineData("530 5.7.0 x", "reply-code 530", "enhanced-code 5.7.0")]
    [InlineData("550 5.0.0 x", "reply-code 550", "enhanced-code 5.0.0")]
    [InlineData("550 5.7.477 x", "enhanced-code 5.7.477", "reply-code 550")]
    [InlineData("550 x", "reply-code 550")]
    [InlineData("559 x", "reply-code 559")]
    [InlineData("5.1.1 x", "enhanced-code 5.1.1")]
    [InlineData("x")]
    [InlineData("")]
    public void What_decides_stands_first(string text, params string[] evidence)
    {
        var written = SmtpReply.FromText(text).Diagnosis.Evidence.Select(item => $"{(item.Kind == SmtpEvidenceKind.EnhancedCode ? "enhanced-code" : "reply-code")} {item.Value}");

        written.Should().Equal(evidence);
    }

    [Theory]
    [InlineData("550 5.1.1 x", 4, 9, 0, 3)]
    [InlineData("550-5.1.1 x", 4, 9, 0, 3)]
    [InlineData("mx.example.org: 550 5.7.477 x", 20, 27, 16, 19)]
    [InlineData("dsn=5.1.1, lorem: 550 x", 4, 9, 18, 21)]
    [InlineData("smtp; 550 Lorem (#5.7.1)", 18, 23, 6, 9)]
    [InlineData("\ud83d\udce7\u00e4: 550 5.1.1 x", 9, 14, 5, 8)]
    public void In_a_text_both_codes_have_their_place(string text, int enhancedStart, int enhancedEnd, int start, int end) =>
        SmtpReply.FromText(text).Diagnosis.Evidence.Select(item => item.Range).Should().Equal(enhancedStart..enhancedEnd, start..end);

    [Theory]
    [InlineData("550 5.1.1 x", null)]
    [InlineData("550-5.1.1 x\r\n550 5.1.1 y", null)]
    [InlineData("554 Lorem (#5.7.1)", "(#^5.7.1)")]
    [InlineData("550-Lorem ipsum\r\n550 5.1.1 dolor", "\n^5.1.1 dolor")]
    [InlineData("550-5.1.1 Lorem ipsum\r\n550 5.7.1 dolor", null)]
    public void In_a_reply_only_what_stands_in_its_text_has_one(string wire, string? found)
    {
        var reply = SmtpReply.Parse(wire);
        var evidence = reply.Diagnosis.Evidence;

        evidence[1].Should().Be(new SmtpEvidence(SmtpEvidenceKind.ReplyCode, reply.Code.ToString()!, null));
        if (found is null)
            evidence[0].Range.Should().BeNull();
        else
            reply.Text.Insert(evidence[0].Range!.Value.Start.Value, "^").Should().Contain(found);
    }

    [Fact]
    public void A_place_always_holds_what_the_evidence_names()
    {
        var placed = 0;
        foreach (var reply in Json.MadeReplies.ByName.Values)
        {
            foreach (var evidence in reply.Diagnosis.Evidence.Where(evidence => evidence.Range is not null))
            {
                reply.Text[evidence.Range!.Value].Should().Be(evidence.Value);
                placed++;
            }
        }

        placed.Should().BePositive();
    }

    [Fact]
    public void Each_code_of_a_reply_is_evidence_once_whatever_it_is() => EveryCode.Replies.Should().OnlyContain(reply =>
        reply.Diagnosis.Evidence.Length == (reply.Code == null ? 0 : 1) + (reply.EnhancedCode == null ? 0 : 1)
        && reply.Diagnosis.Evidence.Select(evidence => evidence.Value).Distinct().Count() == reply.Diagnosis.Evidence.Length);
}
