using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Phrases;
using Section = SmtpReplyCodes.Phrases.PhraseIndex.Section;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>One mark of an index, read in place: a provider, a blocklist or a mail system.</summary>
internal readonly struct MarkRow(PhraseIndex index, int mark)
{
    public bool IsBlocklist => Text(MarkField.Operator).Length > 0;

    public bool IsProvider => Text(MarkField.Kind).Length > 0 && !IsBlocklist;

    /// <summary>A text; empty where the row has none.</summary>
    public string Text(MarkField field) =>
        RowText.Read(index.Text[index.Cells[index.Cells[(int)Section.Marks] + (mark * PhraseIndex.MarkSize) + PhraseIndex.MarkText]..], (int)field);
}
