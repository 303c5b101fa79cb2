using SmtpReplyCodes.Tool.Input;

namespace SmtpReplyCodes.Tool.Logs.Input;

/// <summary>Finds the logs that there are to read: files, folders with all below, standard input.</summary>
/// <param name="unreadable">Is told of what cannot be looked into.</param>
/// <param name="left">Is told, in a sentence, of what stands in a folder and is not read.</param>
internal sealed class LogFiles(Action<UnreadableInputException> unreadable, Action<string> left)
{
    /// <summary>Everything below the paths, in their order; in folders in the ordinal order of names. Logs that were rotated stand together, the oldest first.</summary>
    public IEnumerable<InputFile> Find(IReadOnlyList<string> paths) => paths is [] ? [Input()] : RotationOrder.Sort(paths, path => path).SelectMany(At);

    private IEnumerable<InputFile> At(string path) =>
        path == "-" ? [Input()]
        : Directory.Exists(path) ? InFolder(path)
        : [new InputFile(path, new FileInfo(path), IsNamed: true)];

    private IEnumerable<InputFile> InFolder(string folder)
    {
        var entries = FolderEntries.Of(folder, unreadable).ToList();
        var logs = entries.OfType<FileInfo>().Select(file => RotatedName.Of(file.Name).Log).ToHashSet(StringComparer.Ordinal);
        return RotationOrder.Sort(entries, entry => entry.Name).SelectMany(entry => InFolder(Path.Join(folder, entry.Name), entry, logs));
    }

    private IEnumerable<InputFile> InFolder(string name, FileSystemInfo entry, HashSet<string> logs)
    {
        if (entry is not FileInfo file)
            return InFolder(name);
        if (LogCopies.OriginalOf(file.Name, logs) is not { } original)
            return [new InputFile(name, file, IsNamed: false)];
        left($"{name} is not read: {original} beside it has the same deliveries. Name it to read it.");
        return [];
    }

    private static InputFile Input() => new("-", null, IsNamed: true);
}
