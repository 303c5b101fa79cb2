using System.Text;

namespace SmtpReplyCodes.Fuzz.Run;

/// <summary>Keeps finds: the input as it is in a file whose name tells target, seed and number, and beside it in words what it does.</summary>
internal sealed class FindFolder(string folder)
{
    private const string Ending = ".bin";

    /// <summary>Keeps a find and gives back the file.</summary>
    public string Keep(Find find)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{find.Target}-{find.Seed}-{find.Number}{Ending}");
        File.WriteAllBytes(file, find.Input);
        File.WriteAllText(Path.ChangeExtension(file, ".txt"), find.ToString(), Encoding.UTF8);
        return file;
    }

    /// <summary>The name of the target in the name of such a file.</summary>
    public static string TargetOf(string file) => Path.GetFileName(file).Split('-')[0];
}
