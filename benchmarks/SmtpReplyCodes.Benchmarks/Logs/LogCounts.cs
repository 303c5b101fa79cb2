namespace SmtpReplyCodes.Benchmarks.Logs;

/// <summary>What the measured log is made of.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Sent">How many deliveries succeeded,</param>
/// <param name="Deferred">how many were put off,</param>
/// <param name="Bounced">how many were given up,</param>
/// <param name="Rejected">and how many clients were refused at the door.</param>
internal sealed record LogCounts(int Bytes, int Lines, int Sent, int Deferred, int Bounced, int Rejected)
{
    public static LogCounts Of(ReadOnlySpan<byte> log) => new(
        log.Length,
        log.Count((byte)'\n'),
        log.Count("status=sent ("u8),
        log.Count("status=deferred ("u8),
        log.Count("status=bounced ("u8),
        log.Count("NOQUEUE: reject: "u8));

    public int Deliveries => Sent + Deferred + Bounced;

    public int Entries => Deliveries + Rejected;
}
