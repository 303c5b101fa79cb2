using System.Globalization;

namespace SmtpReplyCodes.TableGen;

/// <summary>The reply codes: constants with their documentation, and rows with their fallbacks.</summary>
internal static class ReplyCodeFiles
{
    public static string Constants(Knowledge knowledge)
    {
        var code = new CodeWriter("The reply codes as constants.", "Data/codes/reply-*.jsonc");
        code.Line("namespace SmtpReplyCodes;").Line();
        code.Open("public static partial class ReplyCodes");
        foreach (var (row, i) in knowledge.ReplyCodes.Select((row, i) => (row, i)))
        {
            if (i > 0)
                code.Line();
            code.Doc("summary", $"{row.Title}. {row.LikelyCauses[0]}");
            code.Doc("remarks", $"{row.Remediation} ({string.Join("; ", row.References)})");
            code.Line($"public const int {row.Name} = {row.Code};");
        }

        return code.Close().ToString();
    }

    public static string Rows(Knowledge knowledge, RowWriter texts)
    {
        var relations = new Relations(knowledge);
        var rows = knowledge.ReplyCodes.Select(row => (Key: row.Code, row.Cause, Text: CodeText.Of(row, row.Code.ToString(CultureInfo.InvariantCulture), relations.Of(row))))
            .Concat(knowledge.Fallbacks.Where(IsReplyCode).Select(row => (Key: FallbackKey(row), row.Cause, Text: CodeText.Of(row))))
            .OrderBy(row => row.Key).ToList();
        var code = new CodeWriter("The rows of the reply codes. Keys below 100 are fallbacks: 55 for 55x, 5 for 5xx.", "Data/codes");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class ReplyCodeRows");
        code.Numbers("Keys", rows.Select(row => row.Key));
        code.Causes("Causes", rows.Select(row => (row.Cause, $"{row.Key}")));
        texts.AddAll(code, rows.Select(row => row.Text));
        return code.Close().ToString();
    }

    private static bool IsReplyCode(FallbackRow row) => !row.Code.Contains('.', StringComparison.Ordinal);

    private static int FallbackKey(FallbackRow row) => int.Parse(row.Code.TrimEnd('x'), CultureInfo.InvariantCulture);
}
