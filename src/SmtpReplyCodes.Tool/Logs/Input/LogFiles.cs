using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Finds the logs that there are to read: files, folders with all below, standard input.</summary>
/// <param name="unreadable">Is told of what cannot be looked into.</param>
internal sealed class LogFiles(Action<UnreadableInputException> unreadable)
{
    /// <summary>Everything below the paths, in their order; in folders in the ordinal order of names. Logs that were rotated stand together, the oldest first.</summary>
    public IEnumerable<InputFile> Find(IReadOnlyList<string> paths) => paths is [] ? [Input()] : RotationOrder.Sort(paths, path => path).SelectMany(At);

    private IEnumerable<InputFile> At(string path) =>
        path == "-" ? [Input()]
        : Directory.Exists(path) ? InFolder(path)
        : [new InputFile(path, new FileInfo(path), IsNamed: true)];

    private IEnumerable<InputFile> InFolder(string folder) =>
        RotationOrder.Sort(FolderEntries.Of(folder, unreadable), entry => entry.Name).SelectMany(entry => InFolder(Path.Join(folder, entry.Name), entry));

    private IEnumerable<InputFile> InFolder(string name, FileSystemInfo entry) => entry is FileInfo file ? [new InputFile(name, file, IsNamed: false)] : InFolder(name);

    private static InputFile Input() => new("-", null, IsNamed: true);
}
