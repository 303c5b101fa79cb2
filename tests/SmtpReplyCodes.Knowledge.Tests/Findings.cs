namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>What a check over all of the knowledge has found.</summary>
internal static class Findings
{
    /// <summary>Fails with all findings, a line each, so that one run shows everything that is to be mended.</summary>
    public static void ShouldBeNone(this IEnumerable<string> findings, string because = "")
    {
        var violations = string.Join('\n', findings);

        violations.Should().BeEmpty(because);
    }
}
