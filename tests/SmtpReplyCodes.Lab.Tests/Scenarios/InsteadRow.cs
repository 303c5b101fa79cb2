namespace SmtpReplyCodes.Lab.Tests.Scenarios;

/// <summary>Words that a server uses whatever it was told.</summary>
/// <param name="Server">Whose words they are.</param>
/// <param name="Words">The words, as they stand in the report.</param>
/// <param name="Causes">What they say.</param>
internal sealed record InsteadRow(string Server, string Words, SmtpCause[] Causes);
