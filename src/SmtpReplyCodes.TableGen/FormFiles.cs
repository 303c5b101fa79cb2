using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.TableGen;

/// <summary>Writes the forms in which mail systems write their reports, and gives the words that they are known by to those of all reports.</summary>
internal static class FormFiles
{
    /// <summary>What the shapes of lines may hold.</summary>
    private static readonly string[] Slots = ["{recipient}", "{recipients}", "{user}", "{alias}", "{reply}", "{host}", "{status}", "{code}", "{any}"];

    /// <summary>What a row may rest on.</summary>
    internal static readonly string[] Bases = ["source", "documentation", "observed", "public", "remembered"];

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
        if (forms.GroupBy(form => form.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new DataException($"{twice.Key}: two rows have this id.");
        var code = new CodeWriter("The forms in which mail systems write their reports.", "Data/systems");
        code.Line("namespace SmtpReplyCodes.Reports;").Line();
        code.Open("internal static class FormTables");
        new RowWriter(knowledge.Alphabet.Write).AddAll(code, knowledge.Systems.SelectMany(system => system.Bounces.Select(row => Text(row, system)))).Write(code);
        return code.Close().ToString();
    }

    /// <summary>The words by which each form is known.</summary>
    public static IEnumerable<(TextRole Role, string Text)> Marks(Knowledge knowledge) =>
        Of(knowledge).SelectMany((form, i) => form.Marks.Select(mark => (TextRole.Form + i, Phrase(form, mark))));

    private static string[] Text(BounceRow row, SystemRow system)
    {
        var fields = new string[(int)FormField.Replies + 1];
        fields[(int)FormField.Id] = row.Id;
        fields[(int)FormField.System] = system.Id;
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
        Require(row, row.Kind is null || Kebab.TryRead<DeliveryReportKind>(row.Kind, out _), $"bounces: there is no kind \"{row.Kind}\"; there are {EnumNames.Of<DeliveryReportKind>()}");
        Require(row, Bases.Contains(row.Basis), $"the basis is {string.Join(" or ", Bases)}, not \"{row.Basis}\"");
        Require(row, row.References.Count > 0 || row.Basis is "observed" or "remembered", $"what rests on {row.Basis} says where that can be read");
        Require(row, row.Marks.Count > 0, "it has no marks");
        Require(row, row.Specimens.Count > 0, "it has no specimen");
        foreach (var shape in row.Recipients)
            Require(row, shape.Contains("{recipient", StringComparison.Ordinal) || shape.Contains("{user}", StringComparison.Ordinal), $"\"{shape}\": no {{recipient}} or {{user}} stands in it");
        foreach (var shape in row.Replies)
            Require(row, shape.Contains("{reply}", StringComparison.Ordinal) && shape != "{reply}", $"\"{shape}\": {{reply}} and something else has to stand in it");
        foreach (var shape in row.Recipients.Concat(row.Replies))
            CheckShape(row, shape);
    }

    private static void CheckShape(BounceRow row, string shape)
    {
        var words = Slots.Aggregate(shape, (rest, slot) => rest.Replace(slot, "\t", StringComparison.Ordinal));
        Require(row, !words.AsSpan().ContainsAny('{', '}'), $"\"{shape}\": in braces stands {string.Join(" or ", Slots)}");
        Require(row, !words.Contains("\t\t", StringComparison.Ordinal), $"\"{shape}\": between two that vary something has to stand");
        Require(row, shape.Trim() == shape && !shape.Contains("  ", StringComparison.Ordinal), $"\"{shape}\": one blank stands for any number of them, and none at the ends");
    }

    private static void Require(BounceRow row, bool isRight, string problem)
    {
        if (!isRight)
            throw new DataException($"{row.Id}: {problem}.");
    }
}
