using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.TableGen;

/// <summary>Writes the forms in which mail systems write their reports, and gives the words that they are known by to those of all reports.</summary>
internal static class FormFiles
{
    /// <summary>What the shapes of lines may hold.</summary>
    private static readonly string[] Slots = ["{recipient}", "{user}", "{alias}", "{reply}", "{host}", "{status}", "{code}", "{any}"];

    /// <summary>What means something in phrases; the marks of a form are text as it stands in messages.</summary>
    private const string Signs = "{}()<>|*";

    /// <summary>The forms in the order of their systems, which is that of the file names.</summary>
    public static List<BounceRow> Of(Knowledge knowledge) => [.. knowledge.Systems.SelectMany(system => system.Bounces)];

    /// <summary>The generated file.</summary>
    /// <exception cref="DataException">A row has a mistake.</exception>
    public static string Rows(Knowledge knowledge)
    {
        var forms = Of(knowledge);
        foreach (var form in forms)
            Check(form);
        var code = new CodeWriter("The forms in which mail systems write their reports.", "Data/systems");
        code.Line("namespace SmtpReplyCodes.Reports;").Line();
        code.Open("internal static class FormTables");
        new RowWriter().AddAll(code, forms.Select(Text)).Write(code);
        return code.Close().ToString();
    }

    /// <summary>The words by which each form is known.</summary>
    public static IEnumerable<(TextRole Role, string Text)> Marks(Knowledge knowledge) =>
        Of(knowledge).SelectMany((form, i) => form.Marks.Select(mark => (TextRole.Form + i, Phrase(form, mark))));

    private static string[] Text(BounceRow row)
    {
        var fields = new string[(int)FormField.Replies + 1];
        fields[(int)FormField.Id] = row.Id;
        fields[(int)FormField.Kind] = row.Kind ?? "";
        fields[(int)FormField.Starts] = RowWriter.List(row.Starts);
        fields[(int)FormField.Ends] = RowWriter.List(row.Ends);
        fields[(int)FormField.Recipients] = RowWriter.List(row.Recipients);
        fields[(int)FormField.Replies] = RowWriter.List(row.Replies);
        return fields;
    }

    private static string Phrase(BounceRow row, string mark)
    {
        var words = string.Concat(mark.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? ' ' : c));
        return Phrases.Phrase.TryParse(words, out _, out var problem, out _) ? words : throw new DataException($"{row.Id}: \"{mark}\": {problem}.");
    }

    private static void Check(BounceRow row)
    {
        if (row.Kind is not null && !Kebab.TryRead<DeliveryReportKind>(row.Kind, out _))
            throw new DataException($"{row.Id}: there is no kind \"{row.Kind}\".");
        foreach (var shape in row.Recipients.Concat(row.Replies))
            CheckShape(row, shape);
    }

    private static void CheckShape(BounceRow row, string shape)
    {
        var words = Slots.Aggregate(shape, (rest, slot) => rest.Replace(slot, "\t", StringComparison.Ordinal));
        if (words.AsSpan().ContainsAny('{', '}'))
            throw new DataException($"{row.Id}: \"{shape}\": in braces stands {string.Join(" or ", Slots)}.");
        if (words.Contains("\t\t", StringComparison.Ordinal))
            throw new DataException($"{row.Id}: \"{shape}\": between two that vary has to stand something.");
    }
}
