namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>The ways to go through a log, each of which gives how many entries it read.</summary>
internal static class LogRuns
{
    /// <summary>The library, and what a program asks about mail that did not arrive.</summary>
    public static int ReadCauses(Stream log)
    {
        var reader = new MailLogReader(log);
        var (count, named) = (0, 0);
        while (Next(reader) is { } entry)
        {
            count++;
            if (entry.Outcome != MailLogOutcome.Sent)
                named += entry.Reply.Cause != SmtpCause.Unknown ? 1 : 0;
        }

        return named <= count ? count : -1;
    }

    /// <summary>The library, no cause asked for.</summary>
    public static int Read(Stream log)
    {
        var reader = new MailLogReader(log);
        var count = 0;
        while (Next(reader) is not null)
            count++;
        return count;
    }

    /// <summary>The bytes of a stream and nothing more.</summary>
    public static int Drain(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var sum = 0;
        while (stream.Read(buffer) is > 0 and var count)
            sum += count;
        return sum;
    }

    /// <summary>These streams never wait.</summary>
    private static MailLogEntry? Next(MailLogReader reader)
    {
        var next = reader.ReadAsync();
        return next.IsCompletedSuccessfully ? next.Result : next.AsTask().GetAwaiter().GetResult();
    }
}
