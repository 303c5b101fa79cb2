namespace SmtpReplyCodes.TableGen;

/// <summary>The date of the data and the documents that rows cite.</summary>
internal static class TableFiles
{
    public static string Version(Knowledge knowledge)
    {
        var code = new CodeWriter("The date of the data.", "Data/table.jsonc");
        code.Line("namespace SmtpReplyCodes;").Line();
        code.Open("public static partial class CodeTable");
        code.Doc("summary", "The date of the data, as year, month and day: the version of the table.");
        code.Line($"public static string Version => {CodeWriter.Literal(knowledge.Version)};");
        return code.Close().ToString();
    }

    public static string References(Knowledge knowledge)
    {
        var code = new CodeWriter("The documents that rows cite.", "Data/references.jsonc");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class ReferenceRows");
        code.Open("public static CodeReference Read(int document, string? section) => document switch");
        for (var i = 0; i < knowledge.References.Count; i++)
        {
            var row = knowledge.References[i];
            var key = i == knowledge.References.Count - 1 ? "_" : i.ToString(null as IFormatProvider);
            code.Line($"{key} => new({CodeWriter.Literal(row.Document)}, {CodeWriter.Literal(row.Title)}, {CodeWriter.Literal(row.Url)}, section),");
        }

        return code.Close(";").Close().ToString();
    }

    /// <summary>The references of a row as calls of the method above.</summary>
    public static string Cite(IEnumerable<Citation> references) =>
        $" References = [{string.Join(", ", references.Select(reference => $"ReferenceRows.Read({reference.Document}, {CodeWriter.Literal(reference.Section)})"))}],";
}
