namespace SmtpReplyCodes.Tool.Input;

/// <summary>Something to read mail from.</summary>
/// <param name="Name">How the user knows it; <c>-</c> is standard input.</param>
/// <param name="Info">The file; null for standard input.</param>
/// <param name="Kind">What lies in it.</param>
/// <param name="IsNamed">Whether the user named it; else it was found in a folder.</param>
internal sealed record MailFile(string Name, FileInfo? Info, MailFileKind Kind, bool IsNamed) : InputFile(Name, Info, IsNamed)
{
    /// <summary>Standard input.</summary>
    public static MailFile Input(bool isMbox) => new("-", null, isMbox ? MailFileKind.Mbox : MailFileKind.Message, IsNamed: true);

    /// <summary>A file that holds an mbox by its name, or because the user says so; an <c>.eml</c> is one message always.</summary>
    public static MailFile Of(string name, FileInfo info, bool isMbox, bool isNamed) =>
        new(name, info, HasExtension(name, ".mbox") || (isMbox && !HasExtension(name, ".eml")) ? MailFileKind.Mbox : MailFileKind.Message, isNamed);

    /// <summary>Whether a file's name ends so, in any case.</summary>
    public static bool HasExtension(string name, string extension) => Path.GetExtension(name).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
