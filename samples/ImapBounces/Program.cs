using System.CommandLine;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using SmtpReplyCodes;

var host = new Argument<string>("host") { Description = "The IMAP server." };
var port = new Argument<int>("port") { Description = "Its port: 993, encrypted from the start, or 143." };
var user = new Argument<string>("user") { Description = "The name to log in with. The password is in the environment variable IMAP_PASSWORD." };
var noTls = new Option<bool>("--no-tls") { Description = "Go without encryption; for a server on this machine only." };

var command = new RootCommand("Reads the bounces among the unread mail of a mailbox, and marks them as read.") { host, port, user, noTls };
command.SetAction(ReadAsync);
return await command.Parse(args).InvokeAsync();

async Task<int> ReadAsync(ParseResult given, CancellationToken cancellation)
{
    using var client = new ImapClient();
    try
    {
        var security = given.GetValue(port) == 993 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await client.ConnectAsync(given.GetRequiredValue(host), given.GetValue(port), given.GetValue(noTls) ? SecureSocketOptions.None : security, cancellation);
        await client.AuthenticateAsync(given.GetRequiredValue(user), Environment.GetEnvironmentVariable("IMAP_PASSWORD") ?? "", cancellation);
        await ReadInboxAsync(client.Inbox, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
        return 0;
    }
    catch (Exception exception) when (exception is AuthenticationException or SslHandshakeException or NotSupportedException or ProtocolException or SocketException or IOException)
    {
        Console.Error.WriteLine(exception.Message);
        return 69; // as mail programs say that a service is not available (sysexits.h)
    }
}

static async Task ReadInboxAsync(IMailFolder inbox, CancellationToken cancellation)
{
    await inbox.OpenAsync(FolderAccess.ReadWrite, cancellation);
    var (bounces, others) = (0, 0);
    foreach (var id in await inbox.SearchAsync(SearchQuery.NotSeen, cancellation))
    {
        using var message = await inbox.GetMessageAsync(id, cancellation);
        var report = message.ToDeliveryReport();
        if (report.Kind == DeliveryReportKind.None)
        {
            others++; // somebody wrote it: it stays unread
            continue;
        }

        bounces++;
        foreach (var recipient in report.Recipients)
            Console.WriteLine($"{report.Kind}: {recipient.FinalRecipient}, {recipient.Reply.Diagnosis.MessageKey}, {recipient.Reply.Advice.Action}");
        await inbox.AddFlagsAsync(id, MessageFlags.Seen, silent: true, cancellation);
    }

    Console.WriteLine($"{bounces} reports, {others} other messages");
}
