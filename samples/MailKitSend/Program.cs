using System.CommandLine;
using System.CommandLine.Parsing;
using MailKit.Security;
using MimeKit;
using SmtpReplyCodes;

var host = new Argument<string>("host") { Description = "The server to send through." };
var port = new Argument<int>("port") { Description = "Its port, 587 as a rule." };
var from = new Argument<string>("from") { Description = "The sender's address.", Validators = { MustBeAddresses } };
var to = new Argument<string[]>("to") { Description = "The recipients' addresses.", Validators = { MustBeAddresses }, Arity = ArgumentArity.OneOrMore };
var user = new Option<string>("--user") { Description = "The name to log in with. The password is in the environment variable SMTP_PASSWORD." };
var tls = new Option<bool>("--tls") { Description = "Send nothing without encryption." };
var list = new Option<string>("--suppress") { Description = "The file of addresses that get no mail.", DefaultValueFactory = _ => "suppressed.txt" };
var maxDelay = new Option<int>("--max-delay") { Description = "The longest wait for another try, in seconds.", DefaultValueFactory = _ => 900 };

var command = new RootCommand("Sends a message and does what the replies call for.") { host, port, from, to, user, tls, list, maxDelay };
command.SetAction(SendAsync);
return await command.Parse(args).InvokeAsync();

async Task<int> SendAsync(ParseResult given, CancellationToken cancellation)
{
    var recipients = given.GetRequiredValue(to).Select(MailboxAddress.Parse).ToList();
    var message = new MimeMessage([MailboxAddress.Parse(given.GetRequiredValue(from))], recipients, "Hello", new TextPart("plain") { Text = "A message of the sample MailKitSend." });
    var (suppressed, longest) = (given.GetRequiredValue(list), TimeSpan.FromSeconds(given.GetValue(maxDelay)));
    var waiting = recipients.ExceptBy(File.Exists(suppressed) ? File.ReadLines(suppressed) : [], mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase).ToList();
    foreach (var mailbox in recipients.Except(waiting))
        Console.WriteLine($"{mailbox.Address}: suppressed before, gets nothing");

    var (failed, delay) = (0, TimeSpan.Zero);
    for (var attempt = 0; waiting.Count > 0 && attempt < 5; attempt++)
    {
        await Task.Delay(delay < longest ? delay : longest, cancellation);
        var (failures, mayHaveArrived) = await TryAsync(given, message, waiting, cancellation);
        foreach (var mailbox in waiting.Except(failures.Select(failure => failure.Mailbox)))
            Console.WriteLine($"{mailbox.Address}: accepted");
        (waiting, delay) = ([], TimeSpan.Zero);
        foreach (var (mailbox, reply) in failures)
        {
            Console.WriteLine($"{mailbox.Address}: {reply.Diagnosis.MessageKey}, {reply.Advice.Action}");
            if (mayHaveArrived)
                Console.WriteLine("  It may have arrived all the same: ask before you send it again.");
            else if (SmtpRetry.GetDelay(reply, attempt) is { } wait)
                (waiting, delay) = ([.. waiting, mailbox], wait > delay ? wait : delay);
            else if (reply is { IsHardBounce: true, Context.Phase: SmtpPhase.RcptTo }) // said of this recipient, not of all mail
                File.AppendAllLines(suppressed, [mailbox.Address]);
            else
                Console.WriteLine("  " + (reply.Diagnosis.Party == ResponsibleParty.SendingSystem ? reply.Remediation : reply.Diagnosis.UserMessage));
        }

        failed += failures.Count - waiting.Count;
    }

    return waiting.Count > 0 ? 75 : failed > 0 ? 69 : 0; // exit codes as mail programs have them (sysexits.h)
}

// Who has not got it and why, and whether the message may have arrived all the same, so that another try could send it twice.
async Task<(IReadOnlyList<RecipientReply> Failures, bool MayHaveArrived)> TryAsync(ParseResult given, MimeMessage message, List<MailboxAddress> recipients, CancellationToken cancellation)
{
    using var client = new RecipientCollectingSmtpClient();
    var reader = client.ReplyLogger.ExceptionReader;
    try
    {
        await client.ConnectAsync(given.GetRequiredValue(host), given.GetValue(port), given.GetValue(tls) ? SecureSocketOptions.StartTls : SecureSocketOptions.Auto, cancellation);
        if (given.GetValue(user) is { } name)
            await client.AuthenticateAsync(name, Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? "", cancellation);
        var outcome = await client.SendToAcceptedAsync(message, message.From.Mailboxes.First(), recipients, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
        return outcome.Failure is { } failure ? (All(failure), SmtpRetry.MaySendTwice(outcome.Exception, reader)) : (outcome.Refused, false);
    }
    catch (Exception exception) when (reader.TryRead(exception, out var reply)) // no connection, no encryption, no login
    {
        return (All(reply), false);
    }

    List<RecipientReply> All(SmtpReply reply) => recipients.ConvertAll(mailbox => new RecipientReply(mailbox, reply));
}

static void MustBeAddresses(ArgumentResult given) =>
    given.Tokens.Where(word => !MailboxAddress.TryParse(word.Value, out _)).ToList().ForEach(word => given.AddError($"'{word.Value}' is no address."));
