namespace SmtpReplyCodes.Lab.Tests.Scenarios;

/// <summary>Whom a recorded report is about.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Addresses">The recipients that it tells of.</param>
internal sealed record RecipientsRow(string File, string[] Addresses);
