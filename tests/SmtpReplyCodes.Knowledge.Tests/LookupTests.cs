using System.Globalization;
using System.Reflection;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What the public API answers is what the files say.</summary>
public class LookupTests
{
    private static readonly IReadOnlyDictionary<string, SmtpCause> Causes = Table.Members<SmtpCause>();

    public static TheoryData<int> ReplyCodeRows => new(Table.Knowledge.ReplyCodes.Select(row => row.Code));

    public static TheoryData<string> ClientCodeRows => new(Table.Knowledge.ClientCodes.Select(row => row.Code));

    public static TheoryData<string> EnhancedCodeRows => new(Table.Knowledge.EnhancedCodes.Select(row => row.Code));

    [Fact]
    public void The_version_of_the_table_is_the_date_of_the_data()
    {
        CodeTable.Version.Should().Be(Table.Knowledge.Version);
        DateOnly.TryParseExact(CodeTable.Version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).Should().BeTrue();
    }

    [Fact]
    public void Every_row_has_its_constant_and_no_other_constant_is_a_code()
    {
        var constants = typeof(ReplyCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name is not (nameof(ReplyCodes.Minimum) or nameof(ReplyCodes.Maximum)))
            .Select(field => (field.Name, (int)field.GetRawConstantValue()!));

        constants.Should().BeEquivalentTo(Table.Knowledge.ReplyCodes.Select(row => (row.Name, row.Code)));
    }

    [Theory]
    [MemberData(nameof(ReplyCodeRows))]
    public void A_reply_code_is_found_as_its_row_says(int code)
    {
        var row = Table.Knowledge.ReplyCodes.Single(row => row.Code == code);

        var info = ReplyCodes.Find(code)!;

        info.Should().BeEquivalentTo(new { Kind = CodeKind.ReplyCode, Id = $"{code}", Match = CodeMatch.Exact, Severity = ReplyCodes.SeverityOf(code), Cause = Causes[row.Cause] });
        info.Should().BeEquivalentTo(new { row.Name, row.Provider, Program = (string?)null, Aliases = Array.Empty<string>() });
        (info.Collapsed?.ToString()).Should().Be(row.Collapsed);
        ShouldSay(info, row);
    }

    [Theory]
    [MemberData(nameof(EnhancedCodeRows))]
    public void An_enhanced_code_is_found_as_its_row_says_with_the_cause_of_its_class(string id)
    {
        var row = Table.Knowledge.EnhancedCodes.Single(row => row.Code == id);
        foreach (var statusClass in row.Classes)
        {
            var code = new EnhancedStatusCode(statusClass, row.Subject, row.Detail);

            var info = code.Info!;

            code.IsRegistered.Should().BeTrue();
            var cause = statusClass == 2 ? SmtpCause.Accepted : Causes[row.CauseOf(statusClass)];
            info.Should().BeEquivalentTo(new { Kind = CodeKind.EnhancedCode, Id = id, Match = CodeMatch.Exact, code.Severity, Cause = cause, Name = "" });
            info.Should().BeEquivalentTo(new { Provider = (string?)null, Program = (string?)null, Aliases = Array.Empty<string>(), Collapsed = (EnhancedStatusCode?)null });
            ShouldSay(info, row);
        }
    }

    [Theory]
    [MemberData(nameof(ClientCodeRows))]
    public void A_client_code_is_found_as_its_row_says(string id)
    {
        var row = Table.Knowledge.ClientCodes.Single(row => row.Code == id);

        var info = CodeTable.Find(id)!;

        info.Should().BeEquivalentTo(new { Kind = CodeKind.ClientCode, Id = id, Match = CodeMatch.Exact, Severity = SmtpSeverity.Unknown, Cause = Causes[row.Cause] });
        info.Should().BeEquivalentTo(new { row.Name, row.Program, row.Aliases, Provider = (string?)null, Collapsed = (EnhancedStatusCode?)null });
        ShouldSay(info, row);
    }

    [Theory]
    [MemberData(nameof(ReplyCodeRows))]
    public void A_bare_reply_is_explained_by_its_row_and_advised_by_its_cause(int code)
    {
        var row = Table.Knowledge.ReplyCodes.Single(row => row.Code == code);
        var cause = Table.Knowledge.Causes.Single(cause => cause.Cause == row.Cause);
        var reply = SmtpReply.Create(code, "");
        var action = reply.IsTransient ? cause.TransientAction ?? cause.Action : cause.Action;

        reply.Diagnosis.Should().BeEquivalentTo(new { Cause = Causes[row.Cause], LikelyCause = row.LikelyCauses[0], row.Remediation, row.UserMessage, MessageKey = row.Cause, RuleId = $"code/{code}" });
        reply.Diagnosis.Party.Should().Be(Table.Members<ResponsibleParty>()[cause.Party]);
        reply.Advice.Should().BeEquivalentTo(new { Action = Table.Members<SmtpAction>()[action], cause.Why });
    }

    [Fact]
    public void The_lists_of_the_table_hold_the_rows_in_order()
    {
        CodeTable.ReplyCodes.Select(info => info.Id).Should().Equal(Table.Knowledge.ReplyCodes.Select(row => row.Code.ToString(CultureInfo.InvariantCulture)));
        CodeTable.EnhancedCodes.Select(info => info.Id).Should().Equal(Table.Knowledge.EnhancedCodes.Select(row => row.Code));
        CodeTable.ClientCodes.Select(info => info.Id).Should().Equal(Table.Knowledge.ClientCodes.Select(row => row.Code));
        ReplyCodes.All.Should().Equal(CodeTable.ReplyCodes);
    }

    [Fact]
    public void A_reply_code_without_a_row_is_explained_by_its_first_two_digits_or_its_first()
    {
        var fallbacks = Table.Knowledge.Fallbacks.ToDictionary(row => row.Code);
        var unlisted = Enumerable.Range(ReplyCodes.Minimum, ReplyCodes.Maximum - ReplyCodes.Minimum + 1).Except(Table.Knowledge.ReplyCodes.Select(row => row.Code));
        foreach (var code in unlisted)
        {
            var hasCategory = fallbacks.TryGetValue($"{code / 10}x", out var row);
            row ??= fallbacks[$"{code / 100}xx"];

            var info = ReplyCodes.Find(code)!;

            info.Should().BeEquivalentTo(new { Id = row.Code, Match = hasCategory ? CodeMatch.Category : CodeMatch.Class, Cause = Causes[row.Cause], Name = "" }, $"{code} has no row");
            ShouldExplain(info, row);
        }
    }

    [Theory]
    [InlineData(5, 7, 509, "X.7.0", CodeMatch.Subject)]
    [InlineData(4, 4, 316, "X.4.0", CodeMatch.Subject)]
    [InlineData(2, 9, 1, "2.X.X", CodeMatch.Class)]
    [InlineData(4, 8, 0, "4.X.X", CodeMatch.Class)]
    [InlineData(5, 999, 999, "5.X.X", CodeMatch.Class)]
    public void An_enhanced_code_without_a_row_is_explained_by_its_subject_or_its_class(int statusClass, int subject, int detail, string id, CodeMatch match)
    {
        var code = new EnhancedStatusCode(statusClass, subject, detail);

        code.Info.Should().BeEquivalentTo(new { Id = id, Match = match, Row.Codes[id].Title, code.Severity });
        code.IsRegistered.Should().BeFalse();
    }

    private static void ShouldSay(CodeInfo info, CodeRow row)
    {
        ShouldExplain(info, row);
        info.Phases.Select(Name).Should().Equal(row.Phases);
        info.Usage.Select(usage => (usage.By, usage.Says)).Should().Equal(row.Usage.Select(usage => (usage.By, usage.Says)));
        info.Examples.Should().Equal(row.Examples);
    }

    private static void ShouldExplain(CodeInfo info, ExplainedRow row)
    {
        info.Should().BeEquivalentTo(new { row.Title, LikelyCause = row.LikelyCauses[0], row.Remediation, row.UserMessage, row.Retry });
        info.LikelyCauses.Should().Equal(row.LikelyCauses);
        info.References.Select(Citation).Should().Equal(row.References.Select(citation => citation.Text));
    }

    private static string Name(SmtpPhase phase) => Table.Members<SmtpPhase>().Single(member => member.Value == phase).Key;

    private static string Citation(CodeReference reference) => reference.Section is null ? reference.Document : $"{reference.Document} {reference.Section}";
}
