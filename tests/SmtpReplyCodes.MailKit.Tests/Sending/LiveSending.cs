using System.Collections.Immutable;
using MailKit.Security;
using MimeKit;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Sending;

/// <summary>One message sent to one scripted server by the client that collects.</summary>
/// <param name="Behaviour">What the server played.</param>
/// <param name="Outcome">What became of the message; null where it was not even begun.</param>
/// <param name="Exception">What connecting, logging in or sending threw; null for nothing.</param>
/// <param name="Reply">What that stands for.</param>
/// <param name="Heard">The replies that the logger has.</param>
/// <param name="Said">What the server said.</param>
internal sealed record LiveSending(
    SmtpBehaviour Behaviour, SmtpSendOutcome? Outcome, Exception? Exception, SmtpReply? Reply, ImmutableArray<SmtpReply> Heard, IReadOnlyList<LoopbackReply> Said)
{
    private const int Patience = 15_000, Impatience = 1_000;

    public static async Task<LiveSending> OfAsync(SmtpBehaviour behaviour, CancellationToken cancellation)
    {
        await using var server = SmtpLoopback.Start(behaviour);
        using var client = new RecipientCollectingSmtpClient { Timeout = behaviour.Hangs ? Impatience : Patience, LocalDomain = "client.example.org" };
        Exception? thrown = null;
        try
        {
            await client.ConnectAsync(server.Host, server.Port, behaviour.WithTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellation);
            if (behaviour.WithLogin)
                await client.AuthenticateAsync(SmtpLoopback.UserName, SmtpLoopback.Password, cancellation);
            await client.SendToAcceptedAsync(Message(behaviour), cancellation);
        }
        catch (Exception e)
        {
            thrown = e;
        }

        thrown ??= client.LastOutcome!.Exception;
        client.ReplyLogger.ExceptionReader.TryRead(thrown, out var reply);
        return new LiveSending(behaviour, client.LastOutcome, thrown, reply, client.ReplyLogger.Replies, server.Replies);
    }

    private static MimeMessage Message(SmtpBehaviour behaviour) => new(
        [new MailboxAddress("", "sender@example.org")],
        behaviour.To.Select(local => new MailboxAddress("", local + "@example.net")),
        "Hello",
        new TextPart("plain") { Text = "Hello" });
}
