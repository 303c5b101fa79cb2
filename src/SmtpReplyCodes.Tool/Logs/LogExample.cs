namespace SmtpReplyCodes.Tool.Logs;

/// <summary>One attempt that stands for many.</summary>
/// <param name="Source">The file in which it was logged; <c>-</c> for standard input.</param>
/// <param name="Entry">What was logged.</param>
internal sealed record LogExample(string Source, MailLogEntry Entry)
{
    public SmtpReply Reply => Entry.Reply;
}
