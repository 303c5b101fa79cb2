namespace SmtpReplyCodes.Reports;

/// <summary>How a mail system writes a report: a row of <c>bounces</c> in <c>Data/systems/&lt;system&gt;.jsonc</c>.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="System">The id of the mail system.</param>
/// <param name="IsShared">Whether other systems run the code of this one and write as it does, so that the words leave open which of them wrote.</param>
/// <param name="Kind">What such a message always is; null where its words decide between failure and delay.</param>
/// <param name="Starts">How the lines begin behind which the recipients stand; empty where they stand anywhere.</param>
/// <param name="Ends">How the line begins at which the returned message does; empty for no line of its own.</param>
/// <param name="Recipients">The shapes of lines that name a recipient.</param>
/// <param name="Replies">The shapes of lines that show what a server said of the recipient above.</param>
internal sealed record BounceForm(string Id, string System, bool IsShared, DeliveryReportKind? Kind, string[] Starts, string[] Ends, LineShape[] Recipients, LineShape[] Replies)
{
    /// <summary>The mail system; looked up once.</summary>
    public MailSystem? Owner => field ??= MailSystem.OfId(System);
}
