using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Many threads may log the same reply and the same exception at once.</summary>
public class ThreadSafetyTests
{
    private const int Threads = 8, Rounds = 100;

    [Fact]
    public void Every_record_has_the_same_fields()
    {
        using var provider = new RecordingProvider();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(provider).AddSmtpReplyEnrichment(RefusedException.Options));
        var failures = Enumerable.Range(0, Rounds).Select(_ => new RefusedException("550 5.1.1 No such user")).ToArray();
        var scopes = new RecordingProvider();

        InParallel(() =>
        {
            var logger = factory.CreateLogger("Mail");
            using var scope = scopes.CreateLogger("Mail").BeginSmtpReplyScope(failures[0].Reply);
            foreach (var failure in failures)
            {
                logger.LogError(failure, "x");
                logger.LogSmtpFailure(failure, RefusedException.Reader);
                logger.LogSmtpReply(failure.Reply);
            }
        });

        provider.Entries.Should().HaveCount(3 * Threads * Rounds);
        var expected = Fields.ReplyFields.Of(failures[0].Reply, SmtpLogOptions.Default).Select(Field.Line).ToArray();
        provider.Entries.Should().OnlyContain(entry => entry.Lines.Where(line => line.StartsWith("smtp.", StringComparison.Ordinal)).SequenceEqual(expected));
    }

    private static void InParallel(Action act)
    {
        using var start = new Barrier(Threads);
        var failures = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            failures[index] = Record.Exception(act);
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        threads.Should().OnlyContain(thread => thread.Join(TimeSpan.FromSeconds(60)));
        failures.Should().OnlyContain(failure => failure == null);
    }
}
