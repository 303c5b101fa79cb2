namespace SmtpReplyCodes.Tool.Input;

/// <summary>What lies in a folder.</summary>
internal static class FolderEntries
{
    /// <summary>Files and folders but for hidden ones, in the ordinal order of names; folders that are links are left out, as they may lead in circles.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unreadable">Is told if it cannot be looked into.</param>
    public static List<FileSystemInfo> Of(string folder, Action<UnreadableInputException> unreadable)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            return [.. entries.Where(entry => entry.Name[0] != '.' && (entry is FileInfo || entry.LinkTarget is null)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (UnreadableInputException.IsReason(e))
        {
            unreadable(new UnreadableInputException(folder, e));
            return [];
        }
    }
}
