namespace SmtpReplyCodes.Logs.Formats;

/// <summary>A part that may be in a line: words, what varies, and words again.</summary>
/// <param name="Before">The words in front, at least one character.</param>
/// <param name="Slot">What varies; null where the words say it all.</param>
/// <param name="Behind">The words behind; where there are none, what varies ends with the gap, or where its kind does.</param>
internal sealed record ShapeOption(byte[] Before, LogSlot? Slot, byte[] Behind);
