namespace SmtpReplyCodes.Reports;

/// <summary>The files of a Maildir: a message each, in the folders <c>cur</c> and <c>new</c>; what is in <c>tmp</c> is still being written.</summary>
internal static class Maildir
{
    private static readonly string[] Folders = ["cur", "new"];

    /// <summary>The messages, seen ones first, in each folder by the ordinal order of names.</summary>
    /// <exception cref="DirectoryNotFoundException">It is no Maildir.</exception>
    public static IEnumerable<FileInfo> Files(string folder)
    {
        var folders = Array.FindAll(Array.ConvertAll(Folders, name => new DirectoryInfo(Path.Join(folder, name))), part => part.Exists);
        if (folders.Length == 0)
            throw new DirectoryNotFoundException($"'{folder}' is no Maildir: it has neither a folder 'cur' nor a folder 'new'.");
        return folders.SelectMany(Files);
    }

    /// <summary>Opens a message; null where another program has moved it since it was listed, as mail readers do with mail that was seen.</summary>
    public static Stream? Open(FileInfo file)
    {
        try
        {
            return IsEmpty(file)
                ? Stream.Null
                : new FileStream(file.FullName, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan, BufferSize = 0 });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A pipe has no size either, and would keep us waiting for ever.</summary>
    private static bool IsEmpty(FileInfo file) =>
        (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true, Length: 0 };

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.GetFiles().Where(file => file.Name[0] != '.').OrderBy(file => file.Name, StringComparer.Ordinal);
}
