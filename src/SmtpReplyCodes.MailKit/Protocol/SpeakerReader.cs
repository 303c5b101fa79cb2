using System.Text;

namespace SmtpReplyCodes.Protocol;

/// <summary>Recognises the mail system at the other end by what it says first.</summary>
internal static class SpeakerReader
{
    /// <summary>The system that a reply shows; null where it shows none, or several that have nothing in common.</summary>
    public static MailSystem? Read(SmtpPhase phase, ReadOnlySpan<byte> reply)
    {
        if (phase is not (SmtpPhase.Connect or SmtpPhase.Helo))
            return null;
        var candidates = MailSystem.FindCandidates(phase == SmtpPhase.Connect ? MailSystemClue.Greeting : MailSystemClue.Ehlo, Encoding.Latin1.GetString(reply));
        return candidates is [var first, ..] && candidates.All(system => system == first || system.BasedOn == first) ? first : null;
    }
}
