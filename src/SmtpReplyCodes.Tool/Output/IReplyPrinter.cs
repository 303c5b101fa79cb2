namespace SmtpReplyCodes.Tool.Output;

/// <summary>Writes replies, one after the other; disposing writes out what is still held back.</summary>
internal interface IReplyPrinter : IDisposable
{
    void Print(SmtpReply reply);
}
