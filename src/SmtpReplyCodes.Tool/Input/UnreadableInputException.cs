namespace SmtpReplyCodes.Tool.Input;

/// <summary>Some input could not be read; the message names it and says why.</summary>
internal sealed class UnreadableInputException(string input, IOException reason) : Exception($"{input}: {reason.Message}", reason);
