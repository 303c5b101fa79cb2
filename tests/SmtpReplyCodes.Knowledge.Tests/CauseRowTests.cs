using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The files of the causes, each taken for itself.</summary>
public class CauseRowTests
{
    private static readonly HashSet<SmtpAction> TryingAgain = [SmtpAction.Retry, SmtpAction.RetryLater, SmtpAction.ReduceRate, SmtpAction.SplitRecipients];

    private static readonly Dictionary<string, CauseRow> Rows = Table.Knowledge.Causes.ToDictionary(row => row.Cause);

    public static TheoryData<string> Causes => new(Rows.Keys);

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_file_is_named_for_its_cause(string cause) =>
        File.ReadAllText(Path.Combine(Table.Data, "causes", cause + ".jsonc")).Should().Contain($"\"cause\": \"{cause}\",");

    [Theory]
    [MemberData(nameof(Causes))]
    public void Actions_and_party_are_members_of_their_enums(string cause)
    {
        Table.Members<SmtpAction>().Keys.Should().Contain(Rows[cause].Action).And.Contain(Rows[cause].TransientAction ?? Rows[cause].Action);
        Table.Members<ResponsibleParty>().Keys.Should().Contain(Rows[cause].Party);
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_transient_action_is_named_only_where_it_differs(string cause) => Rows[cause].TransientAction.Should().NotBe(Rows[cause].Action);

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_wait_of_at_most_a_day_is_named_where_an_action_tries_again_and_only_there(string cause)
    {
        var row = Rows[cause];
        var actions = Table.Members<SmtpAction>();
        var triesAgain = TryingAgain.Contains(actions[row.Action]) || (row.TransientAction is not null && TryingAgain.Contains(actions[row.TransientAction]));

        (row.RetryAfter is not null).Should().Be(triesAgain);
        if (row.RetryAfter is { } wait)
            wait.Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1)).And.BeLessThanOrEqualTo(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData("user-unknown", SmtpAction.Suppress, ResponsibleParty.Sender)]
    [InlineData("mailbox-full", SmtpAction.RetryLater, ResponsibleParty.Recipient)]
    [InlineData("greylisted", SmtpAction.Retry, ResponsibleParty.None)]
    [InlineData("poor-reputation", SmtpAction.RequestDelisting, ResponsibleParty.SendingSystem)]
    [InlineData("accepted", SmtpAction.None, ResponsibleParty.None)]
    [InlineData("unknown", SmtpAction.Investigate, ResponsibleParty.Unknown)]
    public void The_agreed_action_and_party_hold(string cause, SmtpAction action, ResponsibleParty party)
    {
        Table.Members<SmtpAction>()[Rows[cause].Action].Should().Be(action);
        Table.Members<ResponsibleParty>()[Rows[cause].Party].Should().Be(party);
    }
}
