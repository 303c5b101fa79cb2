namespace SmtpReplyCodes.Tool.Output;

/// <summary>A file could not be written; the message names it and says why.</summary>
internal sealed class UnwritableFileException(string file, Exception reason) : Exception($"{file}: {reason.Message}", reason);
