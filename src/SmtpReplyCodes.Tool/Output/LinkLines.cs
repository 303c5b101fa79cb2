using static SmtpReplyCodes.Tool.Output.LabelGrid;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>Addresses of pages below a grid, each on one line however long it is: an address that is folded cannot be copied.</summary>
internal static class LinkLines
{
    private const int LabelWidth = 17;

    /// <summary>Writes lines under one label.</summary>
    public static void Write(ToolHost host, string label, IEnumerable<string> lines)
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            host.Screen.Write(Words((i == 0 ? label : "").PadRight(LabelWidth), Faint));
            host.Text.WriteLine(SafeText.Clean(line));
        }
    }

    /// <summary>A document, and its address where it has one.</summary>
    public static string Of(CodeReference reference) => reference.Url is null ? $"{reference}" : $"{reference}  {reference.Url}";
}
