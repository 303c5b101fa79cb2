namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>A folder of mail for one test.</summary>
internal sealed class MailFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-mail-");

    /// <summary>Where it lies.</summary>
    public string Path => _folder.FullName;

    /// <summary>Where a file lies or would lie.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with the folders that lead to it.</summary>
    /// <returns>Where it lies.</returns>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The sources of the messages in the answer, without the folder in front.</summary>
    public IEnumerable<string> Sources(ToolRun run) =>
        run.Objects.Select(report => System.IO.Path.GetRelativePath(Path, report.GetProperty("source").GetString()!).Replace('\\', '/'));

    public void Dispose() => _folder.Delete(recursive: true);
}
