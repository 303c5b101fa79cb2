namespace SmtpReplyCodes.TableGen;

/// <summary>The prose of the causes, in the order of their names.</summary>
internal static class CauseFiles
{
    public static string Rows(Knowledge knowledge)
    {
        var code = new CodeWriter("What each cause says and what to do about it.", "Data/causes");
        code.Line("namespace SmtpReplyCodes.Diagnosis;").Line();
        code.Open("internal static class CauseRows");
        code.Open("public static CauseRow Read(SmtpCause cause) => cause switch");
        foreach (var row in knowledge.Causes.Where(row => row.Cause != "unknown"))
            code.Line($"SmtpCause.{CodeWriter.Pascal(row.Cause)} => {CodeWriter.Pascal(row.Cause)}(),");
        code.Line("_ => Unknown(),").Close(";");
        foreach (var row in knowledge.Causes)
            code.Line().Line($"private static CauseRow {CodeWriter.Pascal(row.Cause)}() => {Text(row)};");
        return code.Close().ToString();
    }

    private static string Text(CauseRow row) =>
        $"new() {{ Key = {CodeWriter.Literal(row.Cause)}, Title = {CodeWriter.Literal(row.Title)}, Action = SmtpAction.{CodeWriter.Pascal(row.Action)}," +
        $" TransientAction = SmtpAction.{CodeWriter.Pascal(row.TransientAction ?? row.Action)}, Party = ResponsibleParty.{CodeWriter.Pascal(row.Party)}," +
        $" RetryAfterSeconds = {(int)(row.RetryAfter?.TotalSeconds ?? 0)},{RowWriter.Property("Why", row.Why)}{RowWriter.Property("LikelyCause", row.LikelyCause)}" +
        $"{RowWriter.Property("Remediation", row.Remediation)}{RowWriter.Property("UserMessage", row.UserMessage)} }}";
}
