namespace SmtpReplyCodes.Tool.Input;

/// <summary>Some input could not be read; the message names it and says why.</summary>
internal sealed class UnreadableInputException(string input, Exception reason) : Exception($"{input}: {reason.Message}", reason);
