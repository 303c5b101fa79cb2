namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What the public API answers for codes that have no row.</summary>
public class FallbackLookupTests
{
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

            info.Should().BeEquivalentTo(new { Id = row.Code, Match = hasCategory ? CodeMatch.Category : CodeMatch.Class, Cause = Table.Members<SmtpCause>()[row.Cause], Name = "" }, $"{code} has no row");
            InfoAssert.Explains(info, row);
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
}
