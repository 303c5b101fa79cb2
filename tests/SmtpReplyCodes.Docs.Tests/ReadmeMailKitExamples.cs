using MailKit.Net.Smtp;
using MimeKit;
using Polly;
using Polly.Retry;
using SmtpReplyCodes.Loopback;

// The examples are as users write them, who have no token of a test, and whose message is a local variable.
#pragma warning disable xUnit1051, IDE1006

namespace SmtpReplyCodes.Docs.Tests;

/// <summary>The C# of the READMEs about MailKit and retries, word by word, against a server that says what the examples need.</summary>
public class ReadmeMailKitExamples
{
    private const string File = nameof(ReadmeMailKitExamples) + ".cs";

    private static readonly MimeMessage message = new(
        [MailboxAddress.Parse("sender@example.org")],
        [MailboxAddress.Parse("anna@example.net")],
        "Hello",
        new TextPart("plain") { Text = "Hello" });

    [Theory]
    [InlineData("greylisted")]
    [InlineData("unknown-user")]
    [InlineData("login-required")]
    public async Task What_MailKit_throws(string behaviour)
    {
        using var Console = new PrintedLines(nameof(What_MailKit_throws), File);
        await using var server = SmtpLoopback.Start(behaviour);
        using var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port);

        try
        {
            await client.SendAsync(message);
        }
        catch (SmtpCommandException e) when (e.ToSmtpReply().IsTransient)
        {
            Console.WriteLine(e.ToSmtpReply().Advice.RetryAfter);           // 00:05:00
        }
        catch (SmtpCommandException e) when (e.IsHardBounce)                // a property, in C# 14
        {
            Console.WriteLine($"{e.EnhancedCode} {e.Reply.Context!.Mailbox}");   // 5.1.1 anna@example.net
        }
        catch (Exception e) when (e.TryGetSmtpReply(out var reply))         // login, TLS, a lost connection
        {
            Console.WriteLine($"{reply.Code} {reply.Cause}");               // 530 AuthenticationFailed
        }
    }

    [Fact]
    public async Task A_reply_for_each_recipient()
    {
        using var Console = new PrintedLines(nameof(A_reply_for_each_recipient), File);
        await using var server = SmtpLoopback.Start("mixed");
        var (host, port) = (server.Host, server.Port);
        var message = new MimeMessage([MailboxAddress.Parse("sender@example.org")], [MailboxAddress.Parse("good@example.net"), MailboxAddress.Parse("bad@example.net")], "", new TextPart());

        using var client = new RecipientCollectingSmtpClient();
        await client.ConnectAsync(host, port);
        var outcome = await client.SendToAcceptedAsync(message);

        Console.WriteLine(outcome.IsSent);                                  // True
        foreach (var (mailbox, reply) in outcome.Refused)
            Console.WriteLine($"{mailbox.Address} {reply.Cause}");          // bad@example.net UserUnknown
    }

    [Fact]
    public async Task What_the_wire_said()
    {
        using var Console = new PrintedLines(nameof(What_the_wire_said), File);
        await using var server = SmtpLoopback.Start("disagreeing-lines");
        var (host, port) = (server.Host, server.Port);

        var log = new ReplyProtocolLogger();
        using var client = new SmtpClient(log);
        try
        {
            await client.ConnectAsync(host, port);
            await client.SendAsync(message);
        }
        catch (Exception e) when (log.ExceptionReader.TryRead(e, out var reply))
        {
            Console.WriteLine($"{reply.Context!.Phase} {reply.Code} {reply.EnhancedCode}");   // RcptTo 550 5.1.1
        }
    }

    [Fact]
    public void A_bounce_that_MimeKit_has_read()
    {
        using var Console = new PrintedLines(nameof(A_bounce_that_MimeKit_has_read), File);
        var bounce = MimeMessage.Load(new MemoryStream(new ReadmeMail().ReadAllBytes("bounce.eml")));

        foreach (var recipient in bounce.ToDeliveryReport().Recipients)
            Console.WriteLine($"{recipient.FinalRecipient} {recipient.Reply.Cause}");       // gone@example.org UserUnknown, slow@example.org Greylisted, fine@example.net Accepted
    }

    [Fact]
    public async Task Retries_with_Polly()
    {
        using var Console = new PrintedLines(nameof(Retries_with_Polly), File);
        await using var server = SmtpLoopback.Start("unknown-user");
        using var client = new SmtpClient();
        await client.ConnectAsync(server.Host, server.Port);

        var reader = MailKitExceptionReader.Instance;
        var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = failed => ValueTask.FromResult(SmtpRetry.ShouldRetry(failed.Outcome.Exception, reader)),
            DelayGenerator = failed => ValueTask.FromResult(SmtpRetry.GetDelay(failed.Outcome.Exception, failed.AttemptNumber, reader)),
        }).Build();

        try
        {
            await pipeline.ExecuteAsync(async token => await client.SendAsync(message, token));
        }
        catch (SmtpCommandException e)
        {
            Console.WriteLine(SmtpRetry.MaySendTwice(e, reader));           // False
        }
    }
}
