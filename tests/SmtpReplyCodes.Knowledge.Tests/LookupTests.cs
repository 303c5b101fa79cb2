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
        InfoAssert.Says(info, row);
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
            InfoAssert.Says(info, row);
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
        InfoAssert.Says(info, row);
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
}
