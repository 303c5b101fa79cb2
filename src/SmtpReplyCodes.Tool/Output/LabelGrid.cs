using Spectre.Console;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>A page for people: labels on the left, words folded beside them.</summary>
internal static class LabelGrid
{
    public static readonly Style Faint = new(Color.Grey);
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>The longest label of the pages of the reference, those of one code or system that stand below each other.</summary>
    public const int ReferenceLabel = 15;

    /// <summary>An empty page.</summary>
    /// <param name="labelWidth">How long labels are; null for as long as the longest that is there.</param>
    public static Grid Create(int? labelWidth = null) => new Grid()
        .AddColumn(new GridColumn { Width = labelWidth }.NoWrap().PadLeft(0).PadRight(2))
        .AddColumn(new GridColumn().PadRight(0));

    public static void Row(this Grid grid, string label, Paragraph words) => grid.AddRow(Words(label, Faint), words);

    /// <summary>Several words under one label, each beginning a line; no row where there are none.</summary>
    public static void Rows(this Grid grid, string label, IEnumerable<Paragraph> items)
    {
        foreach (var (words, i) in items.Select((words, i) => (words, i)))
            grid.Row(i == 0 ? label : "", words);
    }

    public static Paragraph Words(string text, Style? style = null) => new Paragraph().Add(text, style);
}
