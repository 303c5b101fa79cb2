using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.TableGen;

/// <summary>The causes, in the order of the members of <see cref="SmtpCause"/>, so that a cause is the number of its row.</summary>
internal static class CauseFiles
{
    public static string Rows(Knowledge knowledge)
    {
        var rows = knowledge.Causes.OrderBy(row => Kebab.Read<SmtpCause>(row.Cause)).ToList();
        var code = new CodeWriter("What each cause says and what to do about it.", "Data/causes");
        code.Line("namespace SmtpReplyCodes.Diagnosis;").Line();
        code.Open("internal static class CauseRows");
        code.Members("Actions", "SmtpAction", rows.Select(row => (row.Action, row.Cause)));
        code.Members("TransientActions", "SmtpAction", rows.Select(row => (row.TransientAction ?? row.Action, row.Cause)));
        code.Members("Parties", "ResponsibleParty", rows.Select(row => (row.Party, row.Cause)));
        code.Numbers("RetryAfterSeconds", rows.Select(row => (int)(row.RetryAfter?.TotalSeconds ?? 0)));
        new RowWriter(knowledge.Alphabet.Write).AddAll(code, rows.Select(Text)).Write(code);
        return code.Close().ToString();
    }

    private static string[] Text(CauseRow row)
    {
        var fields = new string[(int)CauseField.UserMessage + 1];
        fields[(int)CauseField.Key] = row.Cause;
        fields[(int)CauseField.Title] = row.Title;
        fields[(int)CauseField.Why] = row.Why;
        fields[(int)CauseField.LikelyCause] = row.LikelyCause;
        fields[(int)CauseField.Remediation] = row.Remediation;
        fields[(int)CauseField.UserMessage] = row.UserMessage;
        return fields;
    }
}
