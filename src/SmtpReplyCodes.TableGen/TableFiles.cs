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
        new RowWriter(knowledge.Alphabet.Write).AddAll(code, knowledge.References.Select(row => new[] { row.Document, row.Title, row.Url ?? "" })).Write(code);
        return code.Close().ToString();
    }

    /// <summary>The words for which one letter stands in rows.</summary>
    public static string Words(Knowledge knowledge)
    {
        var code = new CodeWriter("The words for which one letter stands in rows.", "Data");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static partial class RowWords");
        var starts = new List<int> { 0 };
        foreach (var word in knowledge.Alphabet.Words)
            starts.Add(starts[^1] + word.Length + 1);
        code.Numbers("Starts", starts);
        RowWriter.Write(code, knowledge.Alphabet.Words);
        return code.Close().ToString();
    }

    /// <summary>The texts of all rows about codes, in one file, so that one place is read whatever the code.</summary>
    public static string Texts(RowWriter texts)
    {
        var code = new CodeWriter("The texts of the rows about codes, a line a field in the order of CodeField.", "Data/codes");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class CodeTexts");
        texts.Write(code);
        return code.Close().ToString();
    }
}
