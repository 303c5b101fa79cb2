namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Logs all of whose deliveries another log of the same folder has too: read together, each would count twice.</summary>
internal static class LogCopies
{
    /// <summary>Exim writes what it refuses into both of its logs; rsyslog, as Debian sets it up, copies mail by severity and into the log of everything.</summary>
    private static readonly (string Copy, string Log)[] Known =
    [
        ("rejectlog", "mainlog"), ("exim_rejectlog", "exim_mainlog"),
        ("mail.info", "mail.log"), ("mail.warn", "mail.log"), ("mail.err", "mail.log"), ("syslog", "mail.log"),
    ];

    /// <summary>The log of the folder that has what this one has; null where there is none.</summary>
    /// <param name="name">The name of a log, rotated or not.</param>
    /// <param name="logs">The names of the logs of its folder, without what rotation added.</param>
    public static string? OriginalOf(string name, IReadOnlySet<string> logs)
    {
        var log = RotatedName.Of(name).Log;
        return Known.FirstOrDefault(known => known.Copy == log && logs.Contains(known.Log)).Log;
    }
}
