namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>What has a colour of its own in this page.</summary>
/// <param name="CssClass">Gives the colour.</param>
/// <param name="Cause">The cause; null for all that have none of their own.</param>
/// <param name="Name">What people read.</param>
internal sealed record CauseColor(string CssClass, SmtpCause? Cause, string Name);
