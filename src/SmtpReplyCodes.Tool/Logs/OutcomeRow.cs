namespace SmtpReplyCodes.Tool.Logs;

/// <summary>A row of a table: something, and what came of the attempts that it had part in.</summary>
internal readonly record struct OutcomeRow<T>(T Key, OutcomeCounts Counts);
