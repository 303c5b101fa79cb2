namespace SmtpReplyCodes.TableGen;

/// <summary>The enhanced status codes: rows, and the fallbacks of their classes.</summary>
internal static class EnhancedCodeFiles
{
    private sealed record Row(int Key, string Transient, string Permanent, string[] Text);

    public static string Rows(Knowledge knowledge, RowWriter texts)
    {
        var relations = new Relations(knowledge);
        var rows = knowledge.EnhancedCodes
            .Select(row => new Row((row.Subject * 1_000) + row.Detail, row.CauseOf(4), row.CauseOf(5), CodeText.Of(row, relations.Of(row))))
            .Concat(knowledge.Fallbacks.Where(row => row.Code.EndsWith(".X.X", StringComparison.Ordinal))
                .Select(row => new Row(1_000_000 * (row.Code[0] - '0'), row.Cause, row.Cause, CodeText.Of(row))))
            .OrderBy(row => row.Key).ToList();
        var code = new CodeWriter("The rows of the enhanced status codes. Keys are subject * 1000 + detail; those of a million and more are the fallbacks of a class.", "Data/codes");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class EnhancedCodeRows");
        code.Numbers("Keys", rows.Select(row => row.Key));
        code.Causes("TransientCauses", rows.Select(row => (row.Transient, $"{row.Key}")));
        code.Causes("PermanentCauses", rows.Select(row => (row.Permanent, $"{row.Key}")));
        texts.AddAll(code, rows.Select(row => row.Text));
        return code.Close().ToString();
    }
}
