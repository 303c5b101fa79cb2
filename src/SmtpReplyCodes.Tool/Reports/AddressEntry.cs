namespace SmtpReplyCodes.Tool.Reports;

/// <summary>What one message said about an address.</summary>
/// <param name="Said">When, and what.</param>
/// <param name="Source">Where the message lies.</param>
internal readonly record struct AddressEntry(SuppressionEntry Said, string Source);
