using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logs.Tests.Servers;

/// <summary>The log that a real server wrote of its deliveries to scripted servers, and what such a log leaves out.</summary>
internal sealed class ServerLog
{
    private static readonly Dictionary<string, ServerLog> All = new()
    {
        ["postfix"] = new("postfix", "syslog.log"),
        // rejectlog.log repeats refusals of mainlog.log. A callout asks whether a sender exists and delivers nothing.
        ["exim"] = new("exim", "mainlog.log") { IsDelivery = failure => failure.Recipient?.StartsWith("callout@", StringComparison.Ordinal) != true },
        // reply= is the first line of the reply, cut in the middle where it is long, and one of its own for a connection that was lost.
        ["sendmail"] = new("sendmail", "syslog.log") { Keeps = FirstLine, IsOwn = entry => entry.Reply.Text.StartsWith("Connection reset by", StringComparison.Ordinal) },
        // stat= has all lines, but of the later ones neither code nor enhanced code.
        ["opensmtpd"] = new("opensmtpd", "syslog.log") { Keeps = FirstLine },
        // Other clients talked to the scripted servers at the same time and heard the same: what each said is looked for once.
        ["msmtp"] = new("msmtp", "msmtp.log") { IsShared = true, IsDelivery = IsLoggedByMsmtp },
        // It delivers into mailboxes, and none of what it handed on was refused.
        ["dovecot"] = new("dovecot", "dovecot.log"),
    };

    private readonly string _name;
    private readonly string _file;

    private ServerLog(string name, string file) => (_name, _file) = (name, file);

    /// <summary>Whether a refusal ended a delivery that the log tells of.</summary>
    public Func<WireFailure, bool> IsDelivery { get; private init; } = _ => true;

    /// <summary>Whether the server wrote a reply of its own where none came.</summary>
    public Func<MailLogEntry, bool> IsOwn { get; private init; } = _ => false;

    /// <summary>What the log keeps of a reply.</summary>
    public Func<string, string> Keeps { get; private init; } = reply => reply;

    /// <summary>Whether the transcript tells of other clients as well.</summary>
    public bool IsShared { get; private init; }

    /// <summary>That of a server, by its folder in the shared material.</summary>
    public static ServerLog Of(string name) => All[name];

    /// <summary>What the scripted servers heard and said.</summary>
    public Transcript ReadTranscript() => new(Checkout.SharedFile("corpus", "servers", "logs", _name, "fakemx-transcript.txt"));

    /// <summary>What the log tells; its times are of 2026, in UTC.</summary>
    public async Task<List<MailLogEntry>> ReadEntriesAsync(CancellationToken cancellationToken)
    {
        await using var log = File.OpenRead(Checkout.SharedFile("corpus", "servers", "logs", _name, _file));
        var entries = new List<MailLogEntry>();
        await foreach (var entry in MailLog.ReadAsync(log, new MailLogOptions { Year = 2026, Offset = TimeSpan.Zero }, cancellationToken))
            entries.Add(entry);
        return entries;
    }

    /// <summary>
    /// msmtp takes for no reply what has no text, a longer line than it reads, or too many; a connection that was closed behind the reply gave none. It stops at the first recipient that
    /// is refused, where others go on.
    /// </summary>
    private static bool IsLoggedByMsmtp(WireFailure failure) =>
        failure.Reply.Length > 3 && failure.Reply.Length < 500 && failure is not { Host: "helo421" } and not { Recipient: "full1@x.test" };

    private static string FirstLine(string reply) => reply.Split('\n')[0].TrimEnd('\r');
}
