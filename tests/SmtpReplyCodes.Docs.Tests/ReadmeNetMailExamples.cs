using System.Net.Mail;
using SmtpReplyCodes.Loopback;

// The examples are as users write them, who have no token of a test.
#pragma warning disable xUnit1051

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the README about the platform's own client, word by word, against a server that refuses.</summary>
public class ReadmeNetMailExamples
{
    private const string File = nameof(ReadmeNetMailExamples) + ".cs";

    [Fact]
    public async Task What_the_platforms_client_throws()
    {
        using var Console = new PrintedLines(nameof(What_the_platforms_client_throws), File);
        await using var server = SmtpLoopback.Start("mixed");
        using var client = new SmtpClient(server.Host, server.Port);
        using var message = new MailMessage("sender@example.org", "good@example.net, bad@example.net, full@example.net", "Hello", "Hello");

        try
        {
            await client.SendMailAsync(message);
        }
        catch (SmtpException e)
        {
            Console.WriteLine(e.ToSmtpReply().Cause);                       // UserUnknown
            foreach (var reply in SmtpExceptionReader.Default.ReadAll(e))
                Console.WriteLine($"{reply.Context!.Mailbox} {reply.Code}");   // bad@example.net 550, full@example.net 552
            Console.WriteLine(SmtpRetry.MaySendTwice(e));                   // True: good@example.net has it
        }
    }
}
