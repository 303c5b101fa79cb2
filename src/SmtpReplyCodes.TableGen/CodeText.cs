using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.TableGen;

/// <summary>The lines of a row about a code, in the order of <see cref="CodeField"/>.</summary>
internal static class CodeText
{
    public static string[] Of(ReplyCodeRow row, string id, IEnumerable<string> related) => Of(row, id, fields =>
    {
        fields[(int)CodeField.Name] = row.Name;
        fields[(int)CodeField.Source] = row.Provider ?? "";
        fields[(int)CodeField.Collapsed] = row.Collapsed ?? "";
        fields[(int)CodeField.Related] = RowWriter.List(related);
    });

    public static string[] Of(EnhancedCodeRow row, IEnumerable<string> related) => Of(row, row.Code, fields => fields[(int)CodeField.Related] = RowWriter.List(related));

    public static string[] Of(ClientCodeRow row, IEnumerable<string> related) => Of(row, row.Code, fields =>
    {
        fields[(int)CodeField.Name] = row.Name;
        fields[(int)CodeField.Source] = row.Program;
        fields[(int)CodeField.Aliases] = RowWriter.List(row.Aliases);
        fields[(int)CodeField.Related] = RowWriter.List(related);
    });

    public static string[] Of(FallbackRow row)
    {
        var fields = Enumerable.Repeat("", (int)CodeField.Aliases + 1).ToArray();
        Explain(fields, row, row.Code);
        return fields;
    }

    private static string[] Of(CodeRow row, string id, Action<string[]> addOwn)
    {
        var fields = Enumerable.Repeat("", (int)CodeField.Aliases + 1).ToArray();
        Explain(fields, row, id);
        fields[(int)CodeField.Phases] = RowWriter.List(row.Phases);
        fields[(int)CodeField.Usage] = RowWriter.List(row.Usage.SelectMany(usage => new[] { usage.By, usage.Says }));
        fields[(int)CodeField.Examples] = RowWriter.List(row.Examples);
        addOwn(fields);
        return fields;
    }

    private static void Explain(string[] fields, ExplainedRow row, string id)
    {
        fields[(int)CodeField.Id] = id;
        fields[(int)CodeField.Title] = row.Title;
        fields[(int)CodeField.LikelyCauses] = RowWriter.List(row.LikelyCauses);
        fields[(int)CodeField.Remediation] = row.Remediation;
        fields[(int)CodeField.UserMessage] = row.UserMessage;
        fields[(int)CodeField.Retry] = row.Retry;
        fields[(int)CodeField.References] = RowWriter.List(row.References.Select(Reference));
    }

    /// <summary>A citation as the library reads it: the number of the document, and behind a blank the section.</summary>
    public static string Reference(Citation citation) => citation.Section is null ? $"{citation.Document}" : $"{citation.Document} {citation.Section}";
}
