using MailKit.Net.Smtp;
using Polly;
using Polly.Retry;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>The predicates fit Polly as they are: what to retry, and how long to wait.</summary>
public class PollyTests
{
    [Theory]
    [InlineData(451, "4.7.1 Greylisted, try again in 2 minutes", 4, new[] { 2.0, 4.0, 8.0 })]
    [InlineData(550, "5.1.1 User unknown", 1, new double[0])]
    public async Task Attempts_and_delays_are_those_of_the_reply(int code, string text, int attempts, double[] minutes)
    {
        var clock = new SkippingClock();
        var count = 0;
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 3,
            ShouldHandle = arguments => ValueTask.FromResult(SmtpRetry.ShouldRetry(arguments.Outcome.Exception, MailKitExceptionReader.Instance)),
            DelayGenerator = arguments => ValueTask.FromResult(SmtpRetry.GetDelay(arguments.Outcome.Exception, arguments.AttemptNumber, MailKitExceptionReader.Instance)),
        }).Build();

        var send = async () => await pipeline.ExecuteAsync(
            _ =>
            {
                count++;
                throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, (SmtpStatusCode)code, text);
            },
            TestContext.Current.CancellationToken);

        await send.Should().ThrowAsync<SmtpCommandException>();
        count.Should().Be(attempts);
        clock.Delays.Select(delay => delay.TotalMinutes).Should().Equal(minutes);
    }

    /// <summary>Lets no time pass: a timer rings at once, and what it was set to is kept.</summary>
    private sealed class SkippingClock : TimeProvider
    {
        public List<TimeSpan> Delays { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
                Delays.Add(dueTime);
            return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
        }
    }
}
