using System.Diagnostics;
using System.Text;
using SmtpReplyCodes.Diagnosis;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>How long to wait is read where the server says it, and nowhere else: a time that speaks of something else is no wait.</summary>
public class RetryAfterReaderTests
{
    private const int Minute = 60, Hour = 3600, Day = 24 * Hour;

    [Theory]
    // A try, and what leads to the time.
    [InlineData("451 4.7.1 Too early: try again in 300 seconds", 300)]
    [InlineData("retry in 5 minutes", 5 * Minute)]
    [InlineData("450 4.2.0 Unknown triplet, please try again after 00:04:59", 299)]
    [InlineData("Kindly retry after 60s", 60)]
    [InlineData("Server is busy, try again in 1 hour.", Hour)]
    [InlineData("421 4.7.0 Too many connections from your network. Please try again after 24 hours", Day)]
    [InlineData("deferred for now; try after 4 hours", 4 * Hour)]
    [InlineData("421 4.7.28 Unusual rate of mail. Please retry your message in 10 minutes. More: https://example.org/40 minutes", 10 * Minute)]
    [InlineData("Please resend the mail in about 15 minutes", 15 * Minute)]
    [InlineData("please come back in one minute", Minute)]
    [InlineData("Come back in 00:05:00", 5 * Minute)]
    [InlineData("check back in 2 hours", 2 * Hour)]
    [InlineData("Please send it again in 20 mins", 20 * Minute)]
    [InlineData("Do connect again in 90 sec", 90)]
    [InlineData("try to deliver this message to our users again after at least 5 min", 5 * Minute)]
    [InlineData("reconnect in 30 secs", 30)]
    [InlineData("Next attempt in 3 minutes, not before", 3 * Minute)]
    [InlineData("We have not met before.\nA second attempt after 5 minutes will be welcome", 5 * Minute)]
    [InlineData("another attempt after 2 min is fine", 2 * Minute)]
    [InlineData("421 mx.example.org Service busy, try again in 60s (#4.7.1)", 60)]
    [InlineData("Try again in 5 min, user@example.org", 5 * Minute)]
    [InlineData("TRY AGAIN IN 5 MINUTES", 5 * Minute)]
    [InlineData("remote host said '451 Try again in 5 minutes'", 5 * Minute)]
    [InlineData("450 Busy, please try\r\n450 again in\r\n450 7 minutes", null)]
    [InlineData("Busy, please try\nagain in\n7 minutes", 7 * Minute)]
    // A bracket or colon right behind it.
    [InlineData("greylisting in action, please try later (00:04:59)", 299)]
    [InlineData("try again later: 5 min", 5 * Minute)]
    [InlineData("Temporary refusal, retry: 15m", 15 * Minute)]
    [InlineData("retry=45s", 45)]
    [InlineData("try later in 4 min 30 sec", 270)]
    [InlineData("please try again later, 217 seconds left", 217)]
    [InlineData("retry later [about 10 minutes]", 10 * Minute)]
    // Waiting, greylists.
    [InlineData("450 4.2.0 <a1@example.org>: not taken yet: Greylisted for 300 seconds, why: http://example.net/grey", 300)]
    [InlineData("greylisted for 5 min", 5 * Minute)]
    [InlineData("on our greylist for the next 240 seconds", 240)]
    [InlineData("Greylisted (00:04:59)", 299)]
    [InlineData("grey-listed for 10 minutes", 10 * Minute)]
    [InlineData("You are gray listed, 3 minutes remaining", 3 * Minute)]
    [InlineData("451 4.7.1 Greylisting of 192.0.2.77 in effect for 5 minutes", 5 * Minute)]
    [InlineData("451 graylisting delay: 600 seconds", 600)]
    [InlineData("greylisted, your mail will be accepted after 5 minutes", 5 * Minute)]
    [InlineData("greylisted: 2 more minute(s)", 2 * Minute)]
    [InlineData("wait 10 mins", 10 * Minute)]
    [InlineData("You must wait for an hour", Hour)]
    [InlineData("please wait at least 120 seconds between tries", 120)]
    [InlineData("wait a period of 2 hours", 2 * Hour)]
    [InlineData("Please wait another 30 seconds", 30)]
    [InlineData("pause for 1 minute", Minute)]
    // Not so soon.
    [InlineData("Do not retry for 30 minutes", 30 * Minute)]
    [InlineData("please don't try again within 5 minutes", 5 * Minute)]
    [InlineData("do not send again before 10 minutes have gone", 10 * Minute)]
    [InlineData("Do not try to reconnect for 2 hours", 2 * Hour)]
    // What to do when the time is over.
    [InlineData("450 4.7.1 In 5 minutes, please try again", 5 * Minute)]
    [InlineData("Too many errors. After 10 minutes you may retry", 10 * Minute)]
    [InlineData("Please allow 5 minutes before retrying", 5 * Minute)]
    [InlineData("300 seconds remaining before you can try this again", 300)]
    [InlineData("leave us 1 hour until the next retry", Hour)]
    // Fields.
    [InlineData("Retry-After: 120", 120)]
    [InlineData("451 throttled (retry-after=30)", 30)]
    [InlineData("retry_after: 60, queue busy", 60)]
    [InlineData("RetryAfter: 90", 90)]
    [InlineData("451 4.7.1 greylist in force, seconds left: 217", 217)]
    [InlineData("minutes remaining: 4", 4 * Minute)]
    [InlineData("please try again tomorrow", Day)]
    [InlineData("daily amount used up, retry sending it tomorrow", Day)]
    // Forms of a time.
    [InlineData("retry in 1h30m", 90 * Minute)]
    [InlineData("retry in 4m59s", 299)]
    [InlineData("retry in 1 hour and 5 minutes", 65 * Minute)]
    [InlineData("retry in 1 hour, 5 minutes, 3 seconds", (65 * Minute) + 3)]
    [InlineData("retry in 1.5 hours", 90 * Minute)]
    [InlineData("retry in 5-10 minutes", 10 * Minute)]
    [InlineData("retry in 5 to 10 minutes", 10 * Minute)]
    [InlineData("retry in twenty-five minutes", 25 * Minute)]
    [InlineData("retry in forty seconds", 40)]
    [InlineData("retry after a 5-minute delay", 5 * Minute)]
    [InlineData("retry in 0:00:30", 30)]
    // Bounds.
    [InlineData("try again in 0 seconds", 1)]
    [InlineData("try again in 3 days", Day)]
    [InlineData("try again in 2 weeks", Day)]
    [InlineData("try again in 99999999999999999999999999 hours", Day)]
    [InlineData("retry after 99:59:59", Day)]
    // The first time that fits.
    [InlineData("greylisted for 5 minutes, try again in 3 minutes", 5 * Minute)]
    [InlineData("idle for 300 seconds, try again in 2 minutes", 2 * Minute)]
    [InlineData("Timed out after 5 minutes. Wait 10 minutes.", 10 * Minute)]
    public void A_wait_is_read(string text, int? seconds) => Read(text).Should().Be(seconds);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("please try again later")]
    [InlineData("try again in a few minutes")]
    [InlineData("try again in half an hour")]
    // Limits, sizes and rates.
    [InlineData("try again later, limit 100 per hour")]
    [InlineData("Try again later: more than 5 messages in 60 seconds")]
    [InlineData("try again later (10 connections in 60 seconds)")]
    [InlineData("please retry, five messages in one minute are too many")]
    [InlineData("try again later, 60 seconds timeout")]
    [InlineData("retry limit is 5 minutes")]
    [InlineData("retry quota: 3 in 10 minutes")]
    [InlineData("Rate limited, 20 messages every 10 minutes")]
    [InlineData("retry every 5 minutes")]
    [InlineData("wait 5 minutes per message")]
    [InlineData("wait 2 messages 5 minutes")]
    [InlineData("retry with 5 MB")]
    [InlineData("552 size 30 m, retry with less")]
    [InlineData("deliver-by of 60 is less than the 300 seconds that we need, retry")]
    // What was, and what goes on.
    [InlineData("Connection idle for 300 seconds, closing. Please try again")]
    [InlineData("timed out after 5 minutes, please try again later")]
    [InlineData("please try again later, timed out after 5 minutes")]
    [InlineData("message queued for 4 days before the last try")]
    [InlineData("mail stays in the queue no longer than 30 days")]
    [InlineData("nobody took your mail, it could not be delivered for 6 days")]
    [InlineData("no delivery for 0 days, 9 hours, 5 minutes so far; we try it again until it is 3 days old")]
    [InlineData("retrying for the last 4 hours")]
    [InlineData("your mail will be retried for 3 more day(s)")]
    [InlineData("undeliverable after 1 day")]
    [InlineData("We will retry for 4 days")]
    [InlineData("we'll try again for 3 more days")]
    [InlineData("the last retry after 6 hours was in vain")]
    [InlineData("we tried again after 5 minutes")]
    [InlineData("gave up after trying for 5 days")]
    [InlineData("expired: no host took it in 720 minutes of trying again")]
    [InlineData("just to let you know: still undelivered after 3 hours, we try again")]
    [InlineData("wait timeout exceeded after 50 seconds")]
    [InlineData("greylisted; whitelisted for 36 days afterwards")]
    [InlineData("greylisted: the entry expires in 4 hours")]
    [InlineData("retry later, you were here 5 minutes ago")]
    [InlineData("waited for 300 seconds")]
    [InlineData("10 minutes were not enough to try again")]
    [InlineData("closing connection in 5 seconds")]
    [InlineData("blocked again after 5 days")]
    // Other numbers.
    [InlineData("retry after 3 attempts")]
    [InlineData("retry after 14:30")]
    [InlineData("try again after 14:30:00 UTC")]
    [InlineData("try again after 02:30:00 pm")]
    [InlineData("try again after 08:11:02 +0100")]
    [InlineData("try again after 2026-03-03 08:11:02")]
    [InlineData("retry after Tue, 3 Mar 2026 08:11:02")]
    [InlineData("try again later from [192.0.2.5] (Q4711) [mx.example.org 2026-03-03T08:11:02.017Z 5M4711S]")]
    [InlineData("try again in 192.0.2.1 seconds")]
    [InlineData("try again in 4.7.1 minutes")]
    [InlineData("connect again on port 587 in reply to RCPT TO")]
    [InlineData("try again later (reply to RCPT TO)")]
    [InlineData("retry after 10.2")]
    [InlineData("retry after 50%")]
    [InlineData("try again in 5d4f3a")]
    [InlineData("greylisted 5d4f3a9c")]
    [InlineData("greylisted as 5m@example.org")]
    [InlineData("<retry@example.org> in 5 minutes")]
    [InlineData("please try a second time")]
    [InlineData("try again after a second look")]
    [InlineData("seconds left: none")]
    [InlineData("seconds: 217")]
    [InlineData("try again in \u0665 minutes")]
    [InlineData("try again in 5 minut\u00e9s")]
    [InlineData("retr\u00fd in 5 minutes")]
    [InlineData("try again in 1:1:1 hours")]
    // Out of reach.
    [InlineData("Try again. Sessions end in 5 minutes")]
    [InlineData("try again, but only when all of the other mail of yours was taken in 5 minutes")]
    public void Another_time_is_no_wait(string text) => Read(text).Should().BeNull();

    [Theory]
    [InlineData("7")]
    [InlineData("try again in ")]
    [InlineData("1:1:1:")]
    [InlineData("00:00:00:")]
    [InlineData("5 ")]
    [InlineData("5-")]
    [InlineData("5 to ")]
    [InlineData("1h1m1s")]
    [InlineData("5 minutes and ")]
    [InlineData("5 minutes before ")]
    [InlineData("twenty ")]
    [InlineData("twenty-")]
    [InlineData("a ")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("n't")]
    [InlineData("1.")]
    [InlineData(" ")]
    [InlineData("(")]
    [InlineData("retry after ")]
    [InlineData("seconds left ")]
    [InlineData("\ud800")]
    public void Masses_of_anything_take_linear_time(string unit)
    {
        var mass = new StringBuilder().Insert(0, unit, 1_000_000 / unit.Length).ToString();
        var clock = Stopwatch.StartNew();

        _ = Read(mass);
        _ = Read("try again in " + mass);
        _ = Read("5 " + mass);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        const string Text = "450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted, please come back later, after 2026-03-03 or in twenty-five minutes";
        _ = RetryAfterReader.Read(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            _ = RetryAfterReader.Read(Text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static double? Read(string text) => RetryAfterReader.Read(text)?.TotalSeconds;
}
