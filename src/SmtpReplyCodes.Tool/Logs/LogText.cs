namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Something that was said when mail failed, addresses and hosts masked: the same thing said of many recipients is one.</summary>
/// <param name="Text">The beginning of it, in one line.</param>
/// <param name="Count">How often it was said.</param>
/// <param name="Example">The first time it was said, with nothing masked.</param>
internal sealed record LogText(string Text, long Count, LogExample Example);
