using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.TableGen;

/// <summary>Compiles the words by which the text of a message shows what it reports.</summary>
internal static class ReportWordFiles
{
    /// <summary>The compiled words.</summary>
    /// <exception cref="DataException">A role is unknown, or a phrase is malformed or cannot be compiled.</exception>
    public static string Tables(Knowledge knowledge)
    {
        var code = new CodeWriter("The words of reports, compiled: what PhraseIndex holds.", "Data/reports.jsonc, Data/systems and Data/words.jsonc");
        code.Line("namespace SmtpReplyCodes.Phrases;").Line();
        code.Open("internal static class ReportTables");
        IndexWriter.Write(code, Compile(knowledge));
        return code.Close().ToString();
    }

    /// <summary>The phrases of all rows, each with its role.</summary>
    public static PhraseIndex Compile(Knowledge knowledge)
    {
        try
        {
            return MarkCompiler.Compile(
                knowledge.Words,
                knowledge.ReportWords.SelectMany(row => row.Phrases.Select(phrase => (RoleOf(row), Check(row, phrase)))).Concat(FormFiles.Marks(knowledge)),
                FormFiles.Of(knowledge).Count);
        }
        catch (PhraseException e)
        {
            var role = (TextRole)e.Use.Rule;
            throw new DataException($"{(role < TextRole.Form ? $"reports.jsonc: {Kebab.Name(role)}" : FormFiles.Of(knowledge)[role - TextRole.Form].Id)}: \"{e.Use.Phrase.Text}\": {e.Message}.");
        }
    }

    private static TextRole RoleOf(ReportWordRow row) =>
        Kebab.TryRead<TextRole>(row.Role, out var role) && role != TextRole.Form ? role : throw new DataException($"reports.jsonc: there is no role \"{row.Role}\".");

    private static string Check(ReportWordRow row, string phrase) =>
        Phrase.TryParse(phrase, out _, out var problem, out _) ? phrase : throw new DataException($"reports.jsonc: {row.Role}: \"{phrase}\": {problem}.");
}
