namespace SmtpReplyCodes.Tool.Reports;

/// <summary>As much of a text as one looks at, in one line.</summary>
internal static class TextBeginning
{
    private const int Longest = 160;

    public static string Of(string text)
    {
        var line = text.Trim().ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest), " …");
    }
}
