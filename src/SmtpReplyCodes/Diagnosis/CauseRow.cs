using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>One file of <c>Data/causes</c> as the generated file holds it; a window, texts are decoded when asked for.</summary>
internal readonly struct CauseRow(SmtpCause cause)
{
    private readonly int _row = (int)cause;

    /// <summary>The stable name of the cause, as in JSON.</summary>
    public string Key => Text(CauseField.Key);

    public string Title => Text(CauseField.Title);

    public string Why => Text(CauseField.Why);

    public string LikelyCause => Text(CauseField.LikelyCause);

    public string Remediation => Text(CauseField.Remediation);

    public string UserMessage => Text(CauseField.UserMessage);

    public ResponsibleParty Party => (ResponsibleParty)CauseRows.Parties[_row];

    /// <summary>How many seconds to wait where the text does not say; 0 where no other try is advised.</summary>
    public int RetryAfterSeconds => CauseRows.RetryAfterSeconds[_row];

    /// <summary>What to do; a transient reply may deserve something else.</summary>
    public SmtpAction Action(bool isTransient) => (SmtpAction)(isTransient ? CauseRows.TransientActions : CauseRows.Actions)[_row];

    private string Text(CauseField field) => RowText.Read(CauseRows.Text[CauseRows.Starts[_row]..], (int)field);
}
