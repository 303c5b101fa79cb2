using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SmtpReplyCodes.Exceptions;

namespace SmtpReplyCodes;

/// <summary>Reads the reply out of an exception: what the server said where the client hands it over, else what the client saw go wrong.</summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe. The answers about the last exceptions are remembered until the next collection of garbage, so that a filter, the handler behind it and the log get
/// them for the cost of a look-up. Later the exception is read anew, with an answer that equals the first.
/// </para>
/// <para>
/// Reading never throws, so that it is safe in an exception filter (<c>catch (Exception e) when (reader.TryRead(e, out var reply) &amp;&amp; reply.IsTransient)</c>).
/// </para>
/// </remarks>
public sealed class SmtpExceptionReader
{
    private readonly ImmutableArray<Func<Exception, SmtpReply?>> _readers;
    private readonly ReplyMemory _memory = new();

    private SmtpExceptionReader(ImmutableArray<Func<Exception, SmtpReply?>> readers) => _readers = readers;

    /// <summary>
    /// Knows what the platform throws: <see cref="System.Net.Mail.SmtpException"/> and those derived from it, <see cref="System.Net.Sockets.SocketException"/>,
    /// <see cref="IOException"/> that speaks of a connection, <see cref="TimeoutException"/>, and <see cref="System.Security.Authentication.AuthenticationException"/> of TLS.
    /// </summary>
    public static SmtpExceptionReader Default { get; } = new([NetMailExceptions.Read, NetworkExceptions.Read]);

    /// <summary>A reader that asks this function first, and this reader where the function gives null.</summary>
    /// <param name="read">
    /// Gives the reply that an exception stands for, null where it does not know it. It is asked for every exception of a chain by itself, and need not look at inner ones.
    /// What it throws is taken for null. It may be called from several threads, and again for the same exception: it should give an answer that equals the first.
    /// </param>
    /// <returns>A new reader; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SmtpExceptionReader With(Func<Exception, SmtpReply?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new SmtpExceptionReader([read, .. _readers]);
    }

    /// <summary>
    /// The reply that an exception stands for. Inner exceptions are looked at, and those of an <see cref="AggregateException"/>; a reply with a code counts before one without,
    /// then the outer before the inner.
    /// </summary>
    /// <param name="exception">The exception; null has no reply.</param>
    /// <param name="reply">The reply; without a code where the client does not hand it over. Null if false. Of several recipients' replies it is the first.</param>
    public bool TryRead([NotNullWhen(true)] Exception? exception, [NotNullWhen(true)] out SmtpReply? reply)
    {
        reply = null;
        if (exception is not null && !_memory.TryGet(exception, out reply))
            _memory.Set(exception, reply = ExceptionTree.Read(exception, _readers));
        return reply is not null;
    }

    /// <summary>The replies that an exception stands for, one for each refused recipient where it tells them apart (<see cref="ReplyContext.Mailbox"/>).</summary>
    /// <param name="exception">The exception; null has no replies.</param>
    /// <returns>The replies in their order; empty where <see cref="TryRead"/> gives false.</returns>
    public ImmutableArray<SmtpReply> ReadAll(Exception? exception)
    {
        var replies = ImmutableArray.CreateBuilder<SmtpReply>();
        foreach (var single in ExceptionTree.Recipients(exception))
        {
            if (TryRead(single, out var reply))
                replies.Add(reply);
        }

        return replies.DrainToImmutable();
    }
}
