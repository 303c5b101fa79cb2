namespace SmtpReplyCodes.Reports;

/// <summary>Words that show something, and where they stand.</summary>
internal readonly record struct TextMark(TextRole Role, int Start, int End);
