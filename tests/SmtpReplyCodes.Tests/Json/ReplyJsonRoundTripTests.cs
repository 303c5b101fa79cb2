using System.Text.Json;

namespace SmtpReplyCodes.Tests.Json;

/// <summary>Reading a reply's JSON back gives an equal reply in the same context, which is diagnosed anew and in the same way.</summary>
public class ReplyJsonRoundTripTests
{
    public static TheoryData<string> Names => MadeReplies.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Code_enhanced_code_and_text_come_back(string name)
    {
        var reply = MadeReplies.ByName[name];
        var restored = Restore(reply);

        (restored.Code, restored.EnhancedCode, restored.Text).Should().Be((reply.Code, reply.EnhancedCode, reply.Text));
        restored.Should().Be(reply).And.NotBeSameAs(reply);
        restored.Lines.Should().Equal(reply.Lines);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_diagnosis_is_the_same(string name)
    {
        var reply = MadeReplies.ByName[name];

        Restore(reply).Diagnosis.Should().BeEquivalentTo(reply.Diagnosis, options => options.Excluding(info => info.Name == nameof(SmtpEvidence.Range)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_context_is_the_same(string name) => Restore(MadeReplies.ByName[name]).Context.Should().Be(MadeReplies.ByName[name].Context);

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_again_it_is_the_same_json(string name)
    {
        var json = JsonSerializer.Serialize(MadeReplies.ByName[name]);

        JsonSerializer.Serialize(JsonSerializer.Deserialize<SmtpReply>(json)).Should().Be(json);
    }

    [Fact]
    public void The_classifier_of_a_context_is_left_behind()
    {
        var reply = SmtpReply.Create(550, "x", new ReplyContext { Phase = SmtpPhase.Data, Classifier = SmtpClassifier.Default });

        Restore(reply).Context.Should().Be(new ReplyContext { Phase = SmtpPhase.Data });
    }

    [Theory]
    [InlineData("550", "No such user (#5.1.1)")]
    [InlineData("550", "5.1.1 4.2.2 x")]
    [InlineData("null", "4.2.2 x")]
    [InlineData("599", "")]
    public void Code_and_enhanced_code_are_those_of_the_json_whatever_the_text_holds(string code, string text)
    {
        var restored = JsonSerializer.Deserialize<SmtpReply>($$"""{"code":{{code}},"enhancedCode":"5.7.1","text":"{{text}}"}""")!;

        (restored.Code?.ToString() ?? "null", restored.EnhancedCode, restored.Text).Should().Be((code, new EnhancedStatusCode(5, 7, 1), text));
    }

    private static SmtpReply Restore(SmtpReply reply) => JsonSerializer.Deserialize<SmtpReply>(JsonSerializer.SerializeToUtf8Bytes(reply))!;
}
