namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>What a made-up client throws: the reply as it came.</summary>
internal sealed class RefusedException(SmtpReply reply, Exception? inner = null) : Exception(reply.Text, inner)
{
    public RefusedException(string wire)
        : this(SmtpReply.Parse(wire))
    {
    }

    /// <summary>Knows the exception of the made-up client besides those of the platform.</summary>
    public static SmtpExceptionReader Reader { get; } = SmtpExceptionReader.Default.With(exception => (exception as RefusedException)?.Reply);

    public static SmtpLogOptions Options { get; } = new() { Reader = Reader };

    public SmtpReply Reply { get; } = reply;
}
