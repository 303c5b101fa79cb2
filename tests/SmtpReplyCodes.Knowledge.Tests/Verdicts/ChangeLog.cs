using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Knowledge.Tests.Verdicts;

/// <summary>The versions in <c>CHANGELOG.md</c>, newest first.</summary>
internal static class ChangeLog
{
    public static IReadOnlyList<Section> Sections { get; } = [.. Read()];

    /// <param name="Version">The version: <c>1.0.0</c>.</param>
    /// <param name="IsReleased">Whether a date stands behind it in place of "unreleased".</param>
    /// <param name="Lines">What stands below it.</param>
    internal sealed record Section(string Version, bool IsReleased, IReadOnlyList<string> Lines);

    private static IEnumerable<Section> Read()
    {
        var lines = File.ReadAllLines(Checkout.File("CHANGELOG.md"));
        foreach (var (heading, i) in lines.Select((line, i) => (line, i)).Where(line => line.line.StartsWith("## ", StringComparison.Ordinal)))
        {
            yield return new Section(heading.Split(' ')[1], !heading.Contains("unreleased", StringComparison.Ordinal),
                [.. lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))]);
        }
    }
}
