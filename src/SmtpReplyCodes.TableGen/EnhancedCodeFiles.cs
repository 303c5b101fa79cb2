namespace SmtpReplyCodes.TableGen;

/// <summary>The enhanced status codes: rows, and the fallbacks of their classes.</summary>
internal static class EnhancedCodeFiles
{
    private sealed record Row(int Key, string Transient, string Permanent, string Text);

    public static string Rows(Knowledge knowledge)
    {
        var rows = knowledge.EnhancedCodes
            .Select(row => new Row((row.Subject * 1_000) + row.Detail, row.CauseOf(4), row.CauseOf(5), Text(row)))
            .Concat(knowledge.Fallbacks.Where(row => row.Code.EndsWith(".X.X", StringComparison.Ordinal))
                .Select(row => new Row(1_000_000 * (row.Code[0] - '0'), row.Cause, row.Cause, ReplyCodeFiles.Text(row))))
            .OrderBy(row => row.Key).ToList();
        var code = new CodeWriter("The rows of the enhanced status codes. Keys are subject * 1000 + detail; those of a million and more are the fallbacks of a class.", "Data/codes");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class EnhancedCodeRows");
        code.Numbers("int", "Keys", rows.Select(row => row.Key));
        WriteCauses(code, "TransientCauses", rows, row => row.Transient);
        WriteCauses(code, "PermanentCauses", rows, row => row.Permanent);
        RowWriter.Write(code, "CodeRow", [.. rows.Select(row => row.Text)]);
        return code.Close().ToString();
    }

    private static void WriteCauses(CodeWriter code, string name, List<Row> rows, Func<Row, string> cause)
    {
        code.Line($"public static ReadOnlySpan<byte> {name} =>").Line("[");
        foreach (var row in rows)
            code.Line($"    (byte)SmtpCause.{CodeWriter.Pascal(cause(row))}, // {row.Key}");
        code.Line("];").Line();
    }

    private static string Text(EnhancedCodeRow row) =>
        $"new() {{ Id = {CodeWriter.Literal(row.Code)}, Title = {CodeWriter.Literal(row.Title)},{RowWriter.Property("LikelyCause", row.LikelyCause)}" +
        $"{RowWriter.Property("Remediation", row.Remediation)}{TableFiles.Cite(row.References)}{RowWriter.Strings("Examples", row.Examples)} }}";
}
