using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>Messages, and clients that speak to a <see cref="ScriptedServer"/>.</summary>
internal static class Mails
{
    public const string Host = "mx.example.org", Body = "The secret of the message.";

    public static MailboxAddress Mailbox(string address) => new("", address);

    public static MimeMessage To(params string[] recipients)
    {
        var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = Body + "\n.\n..dots\n" } };
        message.From.Add(Mailbox("sender@example.net"));
        message.To.AddRange(recipients.Select(Mailbox));
        return message;
    }

    public static T ConnectedTo<T>(this T client, ScriptedServer server)
        where T : SmtpClient
    {
        client.Connect(server, Host, 25, SecureSocketOptions.None);
        return client;
    }

    /// <summary>What a client throws that sends one message in the usual way.</summary>
    public static Exception? Failure(ScriptedServer server, IProtocolLogger logger, params string[] recipients) =>
        Failure(server, logger, client => client.Send(To(recipients)));

    /// <summary>What a client throws that connects and does what it is told.</summary>
    public static Exception? Failure(ScriptedServer server, IProtocolLogger logger, Action<SmtpClient> act)
    {
        var client = new SmtpClient(logger) { LocalDomain = "client.example.net" }; // not disposed: that would end what the logger has
        return Record.Exception(() => act(client.ConnectedTo(server)));
    }
}
