namespace SmtpReplyCodes.Tool.Input;

/// <summary>Some input could not be read; the message names it and says why.</summary>
internal sealed class UnreadableInputException(string input, Exception reason) : Exception($"{input}: {reason.Message}", reason)
{
    /// <summary>Whether an exception is one of a file or stream that cannot be read.</summary>
    public static bool IsReason(Exception e) => e is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
