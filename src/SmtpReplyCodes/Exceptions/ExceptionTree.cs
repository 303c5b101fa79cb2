using System.Collections.Immutable;
using System.Net.Mail;

namespace SmtpReplyCodes.Exceptions;

/// <summary>Walks an exception, those inside it, and those of an aggregate.</summary>
internal static class ExceptionTree
{
    /// <summary>Deeper chains and wider aggregates are made by programs that loop.</summary>
    public const int MaxDepth = 16, MaxBreadth = 1000;

    /// <summary>The reply of the outermost exception that has one with a code, else of the outermost that names a cause, else of any.</summary>
    public static SmtpReply? Read(Exception exception, ImmutableArray<Func<Exception, SmtpReply?>> readers, int depth = 0)
    {
        var own = Ask(exception, readers);
        if (own?.Code is not null || depth == MaxDepth)
            return own;
        foreach (var inner in Inner(exception))
            own = Better(own, Read(inner, readers, depth + 1));
        return own;
    }

    /// <summary>The exceptions that stand for one recipient each; for any other failure the exception itself.</summary>
    public static IEnumerable<Exception> Recipients(Exception? exception, int depth = 0) => exception switch
    {
        null => [],
        SmtpFailedRecipientsException { InnerExceptions: { Length: > 0 } recipients } => recipients,
        AggregateException aggregate when depth < MaxDepth => aggregate.InnerExceptions.Take(MaxBreadth).SelectMany(inner => Recipients(inner, depth + 1)),
        { InnerException: { } inner } when depth < MaxDepth && Recipients(inner, depth + 1) is var several && several.Skip(1).Any() => several,
        _ => [exception],
    };

    private static IEnumerable<Exception> Inner(Exception exception) => exception switch
    {
        SmtpFailedRecipientsException recipients => recipients.InnerExceptions,
        AggregateException aggregate => aggregate.InnerExceptions.Take(MaxBreadth),
        { InnerException: { } inner } => [inner],
        _ => [],
    };

    private static SmtpReply? Better(SmtpReply? own, SmtpReply? inner)
    {
        if (own is null || own.Code is not null || inner is null)
            return own ?? inner;
        return inner.Code is not null || own.Cause == SmtpCause.Unknown ? inner : own;
    }

    /// <summary>The first answer. A function that throws has none: an exception filter must not fail, and what is asked here may be foreign code.</summary>
#pragma warning disable CA1031
    private static SmtpReply? Ask(Exception exception, ImmutableArray<Func<Exception, SmtpReply?>> readers)
    {
        foreach (var read in readers)
        {
            try
            {
                if (read(exception) is { } reply)
                    return reply;
            }
            catch (Exception)
            {
                continue;
            }
        }

        return null;
    }
#pragma warning restore CA1031
}
