using System.Net;
using MailKit.Security;
using MimeKit;
using SmtpReplyCodes.Loopback;
using MailKitClient = MailKit.Net.Smtp.SmtpClient;
using NetMailClient = System.Net.Mail.SmtpClient;
using NetMailMessage = System.Net.Mail.MailMessage;

namespace SmtpReplyCodes.Tests.Live;

/// <summary>Sends one message to a scripted server as an application would, and gives what was thrown.</summary>
internal static class Clients
{
    public const string Sender = "sender@example.org", Domain = "@example.net";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15), Impatience = TimeSpan.FromSeconds(1);

    /// <returns>What was thrown; null where the message was sent.</returns>
    public static Task<Exception?> SendAsync(Client client, SmtpLoopback server, CancellationToken cancellation) => client switch
    {
        Client.MailKitAsync => Caught(() => ByMailKitAsync(server, cancellation)),

        // On a thread of its own: the server lives in this process and needs those of the pool.
        Client.MailKit => Task.Factory.StartNew(() => Caught(() => ByMailKit(server)), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default),
        _ => Task.Factory.StartNew(() => Caught(() => ByNetMail(server)), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default),
    };

    private static void ByMailKit(SmtpLoopback server)
    {
        using var client = NewMailKit(server);
        client.Connect(server.Host, server.Port, Security(server));
        if (server.Behaviour.WithLogin)
            client.Authenticate(SmtpLoopback.UserName, SmtpLoopback.Password);
        client.Send(Message(server));
        client.Disconnect(true);
    }

    private static async Task ByMailKitAsync(SmtpLoopback server, CancellationToken cancellation)
    {
        using var client = NewMailKit(server);
        await client.ConnectAsync(server.Host, server.Port, Security(server), cancellation);
        if (server.Behaviour.WithLogin)
            await client.AuthenticateAsync(SmtpLoopback.UserName, SmtpLoopback.Password, cancellation);
        await client.SendAsync(Message(server), cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    private static MailKitClient NewMailKit(SmtpLoopback server) => new() { Timeout = (int)TimeoutFor(server).TotalMilliseconds, LocalDomain = "client.example.org" };

    private static SecureSocketOptions Security(SmtpLoopback server) => server.Behaviour.WithTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None;

    private static void ByNetMail(SmtpLoopback server)
    {
        using var client = new NetMailClient(server.Host, server.Port) { Timeout = (int)TimeoutFor(server).TotalMilliseconds, EnableSsl = server.Behaviour.WithTls };
        if (server.Behaviour.WithLogin)
            client.Credentials = new NetworkCredential(SmtpLoopback.UserName, SmtpLoopback.Password);
        using var message = new NetMailMessage { From = new(Sender), Subject = "Hello", Body = "Hello" };
        foreach (var recipient in server.Behaviour.To)
            message.To.Add(recipient + Domain);
        client.Send(message);
    }

    /// <summary>System.Net.Mail waits for the CR that never comes.</summary>
    private static TimeSpan TimeoutFor(SmtpLoopback server) => server.Behaviour is { Hangs: true } or { Name: "bare-lf" } ? Impatience : Patience;

    private static MimeMessage Message(SmtpLoopback server) => new(
        [MailboxAddress.Parse(Sender)],
        server.Behaviour.To.Select(local => new MailboxAddress("", local + Domain)),
        "Hello",
        new TextPart("plain") { Text = "Hello" });

    private static Exception? Caught(Action send)
    {
        try
        {
            send();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private static async Task<Exception?> Caught(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
