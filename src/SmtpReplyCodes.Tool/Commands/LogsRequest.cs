using SmtpReplyCodes.Tool.Logs;
using SmtpReplyCodes.Tool.Logs.Input;

namespace SmtpReplyCodes.Tool.Commands;

/// <summary>What the user wants of <c>smtpreply logs</c>.</summary>
/// <param name="Paths">Where the logs are.</param>
/// <param name="AsJson">Whether events are written as JSON in place of the summary.</param>
/// <param name="IsFollowed">Whether the end of the log is waited at.</param>
/// <param name="Page">The file for the page; null for none.</param>
/// <param name="Clock">What is known of times, and the rules for replies.</param>
/// <param name="Choice">Which events.</param>
internal sealed record LogsRequest(string[] Paths, bool AsJson, bool IsFollowed, string? Page, LogClock Clock, LogChoice Choice);
