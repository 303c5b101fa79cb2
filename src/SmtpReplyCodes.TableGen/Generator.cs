namespace SmtpReplyCodes.TableGen;

/// <summary>Makes the generated files of the library, in memory.</summary>
public static class Generator
{
    /// <summary>The files by their path within the library's folder. The same knowledge always gives the same text.</summary>
    public static IReadOnlyDictionary<string, string> Generate(Knowledge knowledge)
    {
        var texts = new RowWriter(knowledge.Alphabet.Write);
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Codes/CodeTable.g.cs"] = TableFiles.Version(knowledge),
            ["Codes/ReferenceRows.g.cs"] = TableFiles.References(knowledge),
            ["Codes/RowWords.g.cs"] = TableFiles.Words(knowledge),
            ["Codes/ReplyCodes.g.cs"] = ReplyCodeFiles.Constants(knowledge),
            ["Codes/ReplyCodeRows.g.cs"] = ReplyCodeFiles.Rows(knowledge, texts),
            ["Codes/EnhancedCodeRows.g.cs"] = EnhancedCodeFiles.Rows(knowledge, texts),
            ["Codes/ClientCodeRows.g.cs"] = ClientCodeFiles.Rows(knowledge, texts),
            ["Codes/CodeTexts.g.cs"] = TableFiles.Texts(texts), // behind those that add to it
            ["Diagnosis/CauseRows.g.cs"] = CauseFiles.Rows(knowledge),
            ["Phrases/ReportTables.g.cs"] = ReportWordFiles.Tables(knowledge),
            ["Reports/FormTables.g.cs"] = FormFiles.Rows(knowledge),
            ["Phrases/RuleTables.g.cs"] = RuleFiles.Tables(knowledge),
            ["../SmtpReplyCodes.Logs/Formats/LogTables.g.cs"] = LogFiles.Rows(knowledge),
            ["Systems/SystemTables.g.cs"] = SystemFiles.Rows(knowledge),
        };
    }
}
