namespace SmtpReplyCodes.Tests.Parsing;

/// <summary>What TryFind and FromText make of a text with a reply in it.</summary>
internal static class FoundReply
{
    /// <summary>TryFind gives the reply without its surroundings, each line for itself; FromText gives the same codes and keeps the text.</summary>
    /// <param name="code">The reply code, 0 where the text shows none.</param>
    public static void ShouldBe(string text, int code, string? enhanced, params string[] lines)
    {
        var found = EveryWay.Find(text)!;
        found.Should().NotBeNull("there is a reply in the text");
        (found.Code ?? 0, found.EnhancedCode?.ToString()).Should().Be((code, enhanced));
        found.Lines.Should().Equal(lines);
        found.Text.Should().Be(string.Join('\n', lines));
        CodesShouldBe(text, code, enhanced);
    }

    /// <summary>FromText finds these codes and keeps the text.</summary>
    public static void CodesShouldBe(string text, int code, string? enhanced)
    {
        var whole = EveryWay.FromText(text);
        (whole.Code ?? 0, whole.EnhancedCode?.ToString()).Should().Be((code, enhanced));
        whole.Text.Should().Be(text);
    }
}
