using System.Globalization;
using MailKit.Net.Smtp;
using MimeKit;
using Polly;
using Polly.Retry;
using SmtpReplyCodes;

if (args is not [var host, var port, var from, var to, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("usage: RetryWithPolly HOST PORT FROM TO [LONGEST-WAIT-IN-SECONDS]");
    return 64;
}

var reader = MailKitExceptionReader.Instance;
var maxDelay = TimeSpan.FromSeconds(rest is [var seconds] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 900);
var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
{
    MaxRetryAttempts = 4,
    ShouldHandle = failed => ValueTask.FromResult(SmtpRetry.ShouldRetry(failed.Outcome.Exception, reader) && !SmtpRetry.MaySendTwice(failed.Outcome.Exception, reader)),
    DelayGenerator = failed => ValueTask.FromResult(Shorter(SmtpRetry.GetDelay(failed.Outcome.Exception, failed.AttemptNumber, reader), maxDelay)),
    OnRetry = failed =>
    {
        Console.WriteLine($"Try {failed.AttemptNumber + 1}: {CauseOf(failed.Outcome.Exception)}");
        return ValueTask.CompletedTask;
    },
}).Build();

var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = "A message of the sample RetryWithPolly." } };
message.From.Add(MailboxAddress.Parse(from));
message.To.Add(MailboxAddress.Parse(to));
try
{
    await pipeline.ExecuteAsync(async cancellation =>
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(host, int.Parse(port, CultureInfo.InvariantCulture), cancellationToken: cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    });
    Console.WriteLine("Sent.");
    return 0;
}
catch (Exception exception) when (reader.TryRead(exception, out var reply))
{
    Console.WriteLine($"Not sent: {reply.Diagnosis.MessageKey}. {reply.Advice.Why}");
    var mayHaveArrived = SmtpRetry.MaySendTwice(exception, reader);
    if (mayHaveArrived)
        Console.WriteLine("It may have arrived all the same: ask before you send it again.");
    return SmtpRetry.ShouldRetry(reply) && !mayHaveArrived ? 75 : 69; // as mail programs say it: try again later, failed
}

static TimeSpan? Shorter(TimeSpan? wait, TimeSpan max) => wait < max ? wait : max;

string CauseOf(Exception? exception) => reader.TryRead(exception, out var reply) ? reply.Diagnosis.MessageKey : "unknown";
