using System.Net.Mail;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>A reader asks those added last first, walks into inner exceptions, remembers its answers, and never throws.</summary>
public class SmtpExceptionReaderTests
{
    private static readonly SmtpReply Unknown = SmtpReply.Parse("550 5.1.1 User unknown"), Later = SmtpReply.Parse("451 4.7.1 Greylisted");

    [Fact]
    public void What_is_added_is_asked_before_what_was_there()
    {
        var reader = SmtpExceptionReader.Default.With(exception => exception is SmtpException ? Unknown : null).With(exception => exception is MadeUpException ? Later : null);

        reader.TryRead(new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 later"), out var first).Should().BeTrue();
        reader.TryRead(new MadeUpException(), out var second).Should().BeTrue();
        reader.TryRead(new TimeoutException(), out var third).Should().BeTrue();

        (first, second, third!.Cause).Should().Be((Unknown, Later, SmtpCause.NetworkError));
        SmtpExceptionReader.Default.TryRead(new MadeUpException(), out _).Should().BeFalse("a reader stays as it is");
    }

    [Fact]
    public void A_reply_with_a_code_counts_before_one_without_then_the_outer_before_the_inner()
    {
        var reader = SmtpExceptionReader.Default.With(exception => (exception as MadeUpException)?.Reply);

        Read(reader, new MadeUpException(SmtpReply.FromText("Connection refused"), new MadeUpException(Unknown))).Should().Be(Unknown);
        Read(reader, new MadeUpException(Later, new MadeUpException(Unknown))).Should().Be(Later);
        Read(reader, new MadeUpException(SmtpReply.FromText("Connection refused"), new MadeUpException(SmtpReply.FromText("Greylisted")))).Cause.Should().Be(SmtpCause.NetworkError);
        Read(reader, new MadeUpException(SmtpReply.FromText("It failed"), new MadeUpException(SmtpReply.FromText("Greylisted")))).Cause.Should().Be(SmtpCause.Greylisted);
        Read(reader, new AggregateException(new TimeoutException(), new MadeUpException(Unknown))).Should().Be(Unknown);
    }

    [Fact]
    public void A_chain_without_end_ends()
    {
        Exception exception = new MadeUpException(Unknown);
        for (var i = 0; i < 100_000; i++)
            exception = new InvalidOperationException("", exception);

        SmtpExceptionReader.Default.With(inner => (inner as MadeUpException)?.Reply).TryRead(exception, out _).Should().BeFalse();
    }

    [Fact]
    public void What_a_function_throws_is_no_answer()
    {
        var reader = SmtpExceptionReader.Default.With(_ => throw new InvalidOperationException());

        Read(reader, new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 later")).Code.Should().Be(450);
        reader.TryRead(new SilentException(), out _).Should().BeFalse("its message throws, and nothing reads it");
    }

    [Fact]
    public void The_answer_is_remembered_for_each_exception()
    {
        var asked = 0;
        var reader = SmtpExceptionReader.Default.With(exception =>
        {
            asked++;
            return exception is MadeUpException ? Unknown : null;
        });
        Exception known = new MadeUpException(), foreign = new InvalidOperationException();

        for (var i = 0; i < 10; i++)
            reader.TryRead(known, out _).Should().BeTrue();
        for (var i = 0; i < 10; i++)
            reader.TryRead(foreign, out _).Should().BeFalse();

        asked.Should().BeInRange(2, 9, "only a collection of garbage in between makes it forget");
    }

    [Fact]
    public void It_is_forgotten_with_the_exception()
    {
        var reader = SmtpExceptionReader.Default.With(_ => null);
        var gone = Forget(reader);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        gone.IsAlive.Should().BeFalse();
    }

    [Fact]
    public void In_a_filter_it_catches_what_the_reply_says()
    {
        var caught = SmtpCause.Unknown;
        try
        {
            throw new InvalidOperationException("The mail was not sent.", new SmtpException(SmtpStatusCode.MailboxBusy, "4.7.1 Greylisted"));
        }
        catch (Exception e) when (SmtpExceptionReader.Default.TryRead(e, out var reply) && reply.IsTransient)
        {
            caught = SmtpExceptionReader.Default.TryRead(e, out var again) ? again.Cause : caught;
        }

        caught.Should().Be(SmtpCause.Greylisted);
    }

    [Fact]
    public async Task Threads_get_equal_answers()
    {
        var reader = SmtpExceptionReader.Default.With(_ => null);
        var exceptions = Enumerable.Range(0, 200).Select(i => new SmtpException((SmtpStatusCode)(400 + i), $"{i} mails are enough")).ToArray();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => exceptions.Select(exception => Read(reader, exception)).ToArray())));

        answers.Should().AllSatisfy(answer => answer.Zip(answers[0]).Should().OnlyContain(pair => pair.First.Equals(pair.Second)));
    }

    [Fact]
    public void Null_is_no_function() => FluentActions.Invoking(() => SmtpExceptionReader.Default.With(null!)).Should().Throw<ArgumentNullException>().WithParameterName("read");

    private static SmtpReply Read(SmtpExceptionReader reader, Exception exception) => reader.TryRead(exception, out var reply) ? reply : throw new InvalidOperationException("There is none.");

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Forget(SmtpExceptionReader reader)
    {
        var exception = new SmtpException(SmtpStatusCode.MailboxBusy, "later");
        reader.TryRead(exception, out _).Should().BeTrue();
        return new WeakReference(exception);
    }

#pragma warning disable CA1032, CA1064 // Made up, and thrown by nobody else.
    private sealed class MadeUpException(SmtpReply? reply = null, Exception? inner = null) : Exception("made up", inner)
    {
        public SmtpReply? Reply => reply;
    }

    private sealed class SilentException : SmtpException
    {
        public override string Message => throw new InvalidOperationException();
    }
#pragma warning restore
}
