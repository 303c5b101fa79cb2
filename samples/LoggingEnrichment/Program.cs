using System.Globalization;
using System.Text.Json;
using MailKit.Net.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using SmtpReplyCodes;

if (args is not [var host, var port, var from, var to])
{
    Console.Error.WriteLine("usage: LoggingEnrichment HOST PORT FROM TO");
    return 64; // exit codes as mail programs have them (sysexits.h)
}

var options = new SmtpLogOptions { Reader = MailKitExceptionReader.Instance, IncludeRecipientDomain = true };
await using var services = new ServiceCollection()
    .AddLogging(logging => logging
        .AddJsonConsole(console => (console.IncludeScopes, console.JsonWriterOptions) = (true, new JsonWriterOptions { Indented = true }))
        .AddSmtpReplyEnrichment(options)) // last, as it wraps what is there
    .BuildServiceProvider();
var logger = services.GetRequiredService<ILogger<Program>>();

var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = "A message of the sample LoggingEnrichment." } };
message.From.Add(MailboxAddress.Parse(from));
message.To.Add(MailboxAddress.Parse(to));
try
{
    using var client = new SmtpClient();
    client.MessageSent += (_, sent) => logger.LogSmtpReply(SmtpReply.Create(250, sent.Response), options);
    await client.ConnectAsync(host, int.Parse(port, CultureInfo.InvariantCulture));
    await client.SendAsync(message);
    await client.DisconnectAsync(quit: true);
    return 0;
}
catch (Exception exception)
{
    // As every program does it: cause, advice and codes are added to the record by themselves.
    logger.LogError(exception, "The message was not sent");

    // Made for mail: event and level by what has to be done, and nothing that names a person, which the text of the exception may do.
    logger.LogSmtpFailure(exception, options);

    // Whatever is logged in the scope has the fields too.
    if (exception.TryGetSmtpReply(out var reply))
    {
        using (logger.BeginSmtpReplyScope(reply, options))
            logger.LogInformation("The next message, please");
    }

    return 69;
}
