namespace SmtpReplyCodes;

/// <summary>A mistake in a file of rules, and where it stands.</summary>
/// <param name="File">The name of the file as it was given to the reader.</param>
/// <param name="Line">The line, counted from 1. Lines end with LF, CR LF or CR.</param>
/// <param name="Column">
/// The column of the offending value or character, counted from 1 in UTF-16 units (chars), as editors do. A tab is one column, a byte order
/// mark none.
/// </param>
/// <param name="Message">What is wrong, in one line.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SmtpRuleError(string File, int Line, int Column, string Message)
{
    /// <summary>The mistake in the form that editors and build logs understand: <c>file(line,column): message</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Message}";
}
