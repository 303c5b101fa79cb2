using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>What a program that sends mail logs.</summary>
internal static partial class MailRecords
{
    [LoggerMessage(1, LogLevel.Information, "Message {MessageId} was handed to {Host} in {Milliseconds} ms")]
    public static partial void Sent(ILogger logger, string messageId, string host, int milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "Message {MessageId} is sent to {Host}, attempt {Attempt}")]
    public static partial void Sending(ILogger logger, string messageId, string host, int attempt);

    [LoggerMessage(3, LogLevel.Warning, "Message {MessageId} could not be handed to {Host}")]
    public static partial void Failed(ILogger logger, Exception exception, string messageId, string host);
}
