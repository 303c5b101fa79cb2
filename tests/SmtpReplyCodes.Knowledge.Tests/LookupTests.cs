using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using SmtpReplyCodes.TableGen;

namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What the public API answers is what the files say.</summary>
public class LookupTests
{
    private static readonly IReadOnlyDictionary<string, SmtpCause> Causes = Table.Members<SmtpCause>();

    public static TheoryData<int> ReplyCodeRows => new(Table.Knowledge.ReplyCodes.Select(row => row.Code));

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

        info.Should().BeEquivalentTo(
            new { Id = $"{code}", Match = CodeMatch.Exact, Severity = ReplyCodes.SeverityOf(code), Cause = Causes[row.Cause], row.Title, row.LikelyCause, row.Remediation, row.Provider });
        Citations(info.References).Should().Equal(row.References.Select(citation => citation.Text));
        info.Examples.Should().Equal(row.Examples);
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
            info.Should().BeEquivalentTo(new { Id = id, Match = CodeMatch.Exact, code.Severity, Cause = cause, row.Title, row.LikelyCause, row.Remediation });
            Citations(info.References).Should().Equal(row.References.Select(citation => citation.Text));
            info.Examples.Should().Equal(row.Examples);
        }
    }

    [Theory]
    [MemberData(nameof(ReplyCodeRows))]
    public void A_bare_reply_is_explained_by_its_row_and_advised_by_its_cause(int code)
    {
        var row = Table.Knowledge.ReplyCodes.Single(row => row.Code == code);
        var cause = Table.Knowledge.Causes.Single(cause => cause.Cause == row.Cause);
        var reply = SmtpReply.Create(code, "");
        var action = reply.IsTransient ? cause.TransientAction ?? cause.Action : cause.Action;

        reply.Diagnosis.Should().BeEquivalentTo(new { Cause = Causes[row.Cause], row.LikelyCause, row.Remediation, cause.UserMessage, MessageKey = row.Cause, RuleId = $"code/{code}" });
        reply.Diagnosis.Party.Should().Be(Table.Members<ResponsibleParty>()[cause.Party]);
        reply.Advice.Should().BeEquivalentTo(new { Action = Table.Members<SmtpAction>()[action], cause.Why });
    }

    [Fact]
    public void The_lists_of_the_table_hold_the_rows_in_order()
    {
        CodeTable.ReplyCodes.Select(info => info.Id).Should().Equal(Table.Knowledge.ReplyCodes.Select(row => row.Code.ToString(CultureInfo.InvariantCulture)));
        CodeTable.EnhancedCodes.Select(info => info.Id).Should().Equal(Table.Knowledge.EnhancedCodes.Select(row => row.Code));
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

            ReplyCodes.Find(code).Should().BeEquivalentTo(
                new { Id = row.Code, Match = hasCategory ? CodeMatch.Category : CodeMatch.Class, row.Title, row.LikelyCause, row.Remediation, Cause = Causes[row.Cause] }, $"{code} has no row");
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

    private static IEnumerable<string> Citations(ImmutableArray<CodeReference> references) =>
        references.Select(reference => reference.Section is null ? reference.Document : $"{reference.Document} {reference.Section}");
}
