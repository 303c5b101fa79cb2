namespace SmtpReplyCodes.Tool.Logs;

/// <summary>An attempt that a log tells of.</summary>
/// <param name="Source">The log: a file, <c>-</c> for standard input.</param>
/// <param name="Entry">What it tells.</param>
internal readonly record struct LogEvent(string Source, MailLogEntry Entry);
