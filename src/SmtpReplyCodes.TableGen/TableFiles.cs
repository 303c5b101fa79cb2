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
        RowWriter.Write(code, [.. knowledge.References.Select(row => new[] { row.Document, row.Title, row.Url ?? "" })]);
        return code.Close().ToString();
    }
}
