using System.Net.Mail;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Live;

/// <summary>One message sent to one scripted server.</summary>
/// <param name="Behaviour">What the server played.</param>
/// <param name="Client">Who sent.</param>
/// <param name="Exception">What came of it; null where the message was sent.</param>
/// <param name="Replies">What the server said.</param>
/// <param name="Transcript">All that was said.</param>
internal sealed record Run(SmtpBehaviour Behaviour, Client Client, Exception? Exception, IReadOnlyList<LoopbackReply> Replies, string Transcript)
{
    public bool IsNetMail => Client == Client.NetMail;

    /// <summary>The reply that the reader for this client makes of the exception; null for none.</summary>
    public SmtpReply? Read => (IsNetMail ? SmtpExceptionReader.Default : MailKitExceptionReader.Instance).TryRead(Exception, out var reply) ? reply : null;

    /// <summary>The replies that the reader for this client makes of the exception.</summary>
    public IReadOnlyList<SmtpReply> ReadAll => (IsNetMail ? SmtpExceptionReader.Default : MailKitExceptionReader.Instance).ReadAll(Exception);

    /// <summary>
    /// The scripted refusal that the client stopped at; null where there was none. It is the first one, but System.Net.Mail goes on after a refused login and, until something else
    /// goes wrong, after refused recipients.
    /// </summary>
    public LoopbackReply? Refusal => Exception is SmtpException and not SmtpFailedRecipientException ? Refusals.LastOrDefault() : Refusals.FirstOrDefault();

    /// <summary>The replies by which the client could go on.</summary>
    public IEnumerable<LoopbackReply> Successes => Replies.Where(IsPositive);

    private IEnumerable<LoopbackReply> Refusals => Replies.Where(reply => reply.IsScripted && !reply.Bytes.IsEmpty && !IsPositive(reply));

    public static async Task<Run> OfAsync(SmtpBehaviour behaviour, Client client, CancellationToken cancellation)
    {
        await using var server = SmtpLoopback.Start(behaviour);
        var exception = await Clients.SendAsync(client, server, cancellation);
        return new(behaviour, client, exception, server.Replies, server.Transcript);
    }

    private static bool IsPositive(LoopbackReply reply) => !reply.Bytes.IsEmpty && reply.Bytes.Span[0] is (byte)'2' or (byte)'3';
}
