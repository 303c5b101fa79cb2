namespace SmtpReplyCodes.Tool.Tests.Support;

/// <summary>A file of rules for one test, in a folder of its own.</summary>
internal sealed class RulesFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smtpreply-rules-");

    /// <summary>Writes the file.</summary>
    /// <param name="json">Its text; single quotes stand for double ones.</param>
    /// <param name="name">Its name.</param>
    public RulesFile(string json, string name = "rules.jsonc")
    {
        Path = System.IO.Path.Combine(_folder.FullName, name);
        File.WriteAllText(Path, json.Replace('\'', '"'));
    }

    public string Path { get; }

    /// <summary>A file of one rule that says a cause where it finds a phrase.</summary>
    public static RulesFile Of(string id, string cause, string phrase) => new($"{{'rules':[{{'id':'{id}','cause':'{cause}','any':['{phrase}']}}]}}");

    public void Dispose() => _folder.Delete(recursive: true);
}
