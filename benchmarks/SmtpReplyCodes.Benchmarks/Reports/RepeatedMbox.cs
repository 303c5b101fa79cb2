using System.Text;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>Messages one after the other, again and again until the mbox has so many bytes.</summary>
internal sealed class RepeatedMbox : MadeStream 
{
    private const string Separator = "From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n";

    private readonly byte[] _round;

    public RepeatedMbox(byte[][] messages, long size)
    {
        _round = Encoding.Latin1.GetBytes(string.Concat(messages.Select(message => Separator + Quote(Encoding.Latin1.GetString(message)) + "\n\n")));
        var rounds = ((size - 1) / _round.Length) + 1;
        Length = rounds * _round.Length;
        Messages = rounds * messages.Length;
    }

    /// <summary>How many messages it has.</summary>
    public long Messages { get; }

    public override long Length { get; }

    protected override ReadOnlySpan<byte> Make(long place) => _round.AsSpan((int)(place % _round.Length));

    /// <summary>As mboxrd has it. The line of an mbox that a message may come with is left out.</summary>
    private static string Quote(string message)
    {
        var lines = message.Split('\n');
        var own = lines[0].StartsWith("From ", StringComparison.Ordinal) ? lines.Skip(1) : lines;
        return string.Join('\n', own.Select(line => line.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? ">" + line : line));
    }
}
