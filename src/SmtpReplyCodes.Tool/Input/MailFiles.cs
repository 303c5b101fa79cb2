namespace SmtpReplyCodes.Tool.Input;

/// <summary>Finds what there is to read: files, Maildirs, folders of messages, standard input.</summary>
/// <param name="isMbox">Whether files hold mboxes, whatever their names.</param>
/// <param name="unreadable">Is told of what cannot be looked into.</param>
internal sealed class MailFiles(bool isMbox, Action<UnreadableInputException> unreadable)
{
    private static readonly string[] MaildirFolders = ["cur", "new"];

    /// <summary>Everything below the paths, in their order; in folders in the ordinal order of names.</summary>
    public IEnumerable<MailFile> Find(IReadOnlyList<string> paths) => paths is [] ? [MailFile.Input(isMbox)] : paths.SelectMany(At);

    private IEnumerable<MailFile> At(string path) =>
        path == "-" ? [MailFile.Input(isMbox)]
        : Directory.Exists(path) ? InFolder(path)
        : [MailFile.Of(path, new FileInfo(path), isMbox, isNamed: true)];

    private IEnumerable<MailFile> InFolder(string folder)
    {
        var maildir = MaildirFolders.Select(name => Path.Join(folder, name)).Where(Directory.Exists).ToList();
        return maildir.Count > 0 ? maildir.SelectMany(InMaildirFolder)
            : MaildirFolders.Contains(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))) ? InMaildirFolder(folder)
            : FolderEntries.Of(folder, unreadable).SelectMany(entry => InFolder(folder, entry));
    }

    /// <summary>One message a file, whatever its name.</summary>
    private IEnumerable<MailFile> InMaildirFolder(string folder) =>
        FolderEntries.Of(folder, unreadable).OfType<FileInfo>().Select(file => new MailFile(Path.Join(folder, file.Name), file, MailFileKind.MaildirMessage, IsNamed: false));

    private IEnumerable<MailFile> InFolder(string folder, FileSystemInfo entry)
    {
        var name = Path.Join(folder, entry.Name);
        return entry switch
        {
            FileInfo file => IsMail(file.Name) ? [MailFile.Of(name, file, isMbox, isNamed: false)] : [],
            _ => InFolder(name),
        };
    }

    private static bool IsMail(string name) =>
        Path.GetExtension(name).Length == 0 || MailFile.HasExtension(name, ".eml") || MailFile.HasExtension(name, ".mbox") || MailFile.HasExtension(name, ".txt");
}
