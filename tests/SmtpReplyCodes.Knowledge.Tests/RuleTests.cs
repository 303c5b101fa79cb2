using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>The rules, each taken for itself.</summary>
public class RuleTests
{
    private static readonly HashSet<SmtpAction> TryingAgain = [SmtpAction.Retry, SmtpAction.RetryLater, SmtpAction.ReduceRate, SmtpAction.SplitRecipients];

    private static readonly Dictionary<SmtpCause, CauseRow> Causes = Table.Knowledge.Causes.ToDictionary(row => Table.Members<SmtpCause>()[row.Cause]);

    public static TheoryData<string> Ids => new(Table.Rules.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_id_begins_with_the_cause_provider_or_system_which_the_file_is_named_for(string id)
    {
        var (rule, file, _) = Table.Rules[id];
        var owner = Table.IsOfProvider(id) ? rule.Provider : Table.SystemOf(id)?.Id ?? Causes[rule.Cause].Cause;

        id.Should().StartWith(owner + "/").And.MatchRegex(Table.SystemOf(id) is null ? "^[a-z0-9-]+/[a-z0-9-]+$" : "^[a-z0-9.-]+/[a-z0-9.-]+$");
        Path.GetFileName(file).Should().Be(owner + ".jsonc", "{0} stands there", id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_rests_on_a_document_and_has_two_examples_or_more(string id)
    {
        Table.Rules[id].Source.Text.Should().NotBeNullOrEmpty();
        Table.Rules[id].Rule.Examples.Should().HaveCountGreaterThanOrEqualTo(2);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_action_is_named_only_where_it_differs_from_that_of_the_cause_and_with_its_reason(string id)
    {
        var (rule, cause) = (Table.Rules[id].Rule, Causes[Table.Rules[id].Rule.Cause]);
        if (rule.Action is not { } action)
            return;

        if (cause.TransientAction is null)
            action.Should().NotBe(Table.Members<SmtpAction>()[cause.Action], "{0} need not say what its cause says", id);
        rule.Why.Should().NotBeNull("what the cause says is the reason for another action");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_wait_is_named_only_where_the_action_tries_again(string id)
    {
        var rule = Table.Rules[id].Rule;

        if (rule.RetryAfter is not null)
            ActionsOf(rule).Should().Contain(action => TryingAgain.Contains(action), "{0} says when to try again", id);
    }

    private static IEnumerable<SmtpAction> ActionsOf(SmtpRule rule) => rule.Action is { } action
        ? [action]
        : new[] { Causes[rule.Cause].Action, Causes[rule.Cause].TransientAction }.OfType<string>().Select(name => Table.Members<SmtpAction>()[name]);
}
