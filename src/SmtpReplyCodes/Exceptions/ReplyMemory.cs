using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Exceptions;

/// <summary>
/// Remembers the replies of the last exceptions until the next collection of garbage: it holds them, and is itself held weakly. A handle for each exception, as
/// <see cref="ConditionalWeakTable{TKey, TValue}"/> has, would stay until a collection of the oldest generation and make all others slow.
/// </summary>
internal sealed class ReplyMemory
{
    private const int Slots = 64;

    private readonly WeakReference<Answer?[]> _answers = new(new Answer?[Slots]);

    /// <summary>False where the exception was not read yet, or is forgotten.</summary>
    public bool TryGet(Exception exception, out SmtpReply? reply)
    {
        var known = _answers.TryGetTarget(out var answers) ? answers[SlotOf(exception)] : null;
        var isKnown = known is not null && ReferenceEquals(known.Exception, exception);
        reply = isKnown ? known!.Reply : null;
        return isKnown;
    }

    /// <summary>Remembers that an exception has this reply, or none. Of several threads at once any may win: the answers are equal.</summary>
    public void Set(Exception exception, SmtpReply? reply)
    {
        if (!_answers.TryGetTarget(out var answers))
            _answers.SetTarget(answers = new Answer?[Slots]);
        Volatile.Write(ref answers[SlotOf(exception)], new Answer(exception, reply));
    }

    private static int SlotOf(Exception exception) => RuntimeHelpers.GetHashCode(exception) & (Slots - 1);

    private sealed class Answer(Exception exception, SmtpReply? reply)
    {
        public Exception Exception => exception;

        public SmtpReply? Reply => reply;
    }
}
