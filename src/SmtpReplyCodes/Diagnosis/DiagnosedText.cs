using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The source of a reply, and its text as users see it, which is made when evidence is asked for.</summary>
internal readonly struct DiagnosedText(string source, ReplyForm form)
{
    /// <summary>What the text of a reply is.</summary>
    public string Text => form == ReplyForm.Text ? source : ReplyText.Join(ReplyText.CutLines(source, form == ReplyForm.Wire));
}
