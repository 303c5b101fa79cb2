using System.Text.Json;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Every cause has something to say: to the operator, to the writer of the mail, and a key to translate it by.</summary>
public class CauseTextTests
{
    public static TheoryData<SmtpCause> Causes => new(Enum.GetValues<SmtpCause>());

    [Theory]
    [MemberData(nameof(Causes))]
    public void Every_cause_has_all_its_texts(SmtpCause cause)
    {
        var row = new CauseRow(cause);

        new[] { row.Why, row.LikelyCause, row.Remediation, row.UserMessage }.Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Length > 20 && text.EndsWith('.'));
        row.Title.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_key_of_its_texts_is_its_name_in_json(SmtpCause cause) => JsonSerializer.Serialize(cause).Should().Be($"\"{new CauseRow(cause).Key}\"");

    [Theory]
    [InlineData("550 5.1.1 x", "user-unknown")]
    [InlineData("450 4.2.0 x", "greylisted")]
    [InlineData("x", "unknown")]
    public void The_diagnosis_bears_the_key_of_its_cause(string text, string key) => SmtpReply.FromText(text).Diagnosis.MessageKey.Should().Be(key);

    [Theory]
    [InlineData("550 5.1.1 x", ResponsibleParty.Sender)]
    [InlineData("450 4.2.2 x", ResponsibleParty.Recipient)]
    [InlineData("451 4.4.1 x", ResponsibleParty.Network)]
    [InlineData("451 4.3.0 x", ResponsibleParty.ReceivingSystem)]
    [InlineData("550 5.7.25 x", ResponsibleParty.SendingSystem)]
    [InlineData("450 4.2.0 x", ResponsibleParty.None)]
    [InlineData("x", ResponsibleParty.Unknown)]
    public void The_diagnosis_names_who_can_change_it(string text, ResponsibleParty party) => SmtpReply.FromText(text).Diagnosis.Party.Should().Be(party);

    [Fact]
    public void The_explanation_and_the_message_are_those_of_the_deciding_row()
    {
        var diagnosis = SmtpReply.Parse("550 5.7.1 x").Diagnosis;
        var row = new EnhancedStatusCode(5, 7, 1).Info!;

        (diagnosis.LikelyCause, diagnosis.Remediation, diagnosis.UserMessage).Should().Be((row.LikelyCause, row.Remediation, row.UserMessage));
        diagnosis.References.Should().Equal(row.References).And.NotBeEmpty();
    }

    [Fact]
    public void Without_codes_the_explanation_is_that_of_the_cause_and_rests_on_no_document()
    {
        var (diagnosis, row) = (SmtpReply.FromText("x").Diagnosis, new CauseRow(SmtpCause.Unknown));

        (diagnosis.LikelyCause, diagnosis.Remediation, diagnosis.UserMessage).Should().Be((row.LikelyCause, row.Remediation, row.UserMessage));
        diagnosis.References.Should().BeEmpty();
    }

    [Fact]
    public void No_reply_is_left_without_an_explanation() => EveryCode.Replies.Select(reply => reply.Diagnosis).Should().OnlyContain(diagnosis =>
        diagnosis.LikelyCause.Length > 20 && diagnosis.Remediation.Length > 20 && diagnosis.UserMessage.Length > 20 && diagnosis.MessageKey == new CauseRow(diagnosis.Cause).Key);
}
