// Turns src/SmtpReplyCodes/Data into the checked-in *.g.cs files and the pages of docs that follow from it alone:
//   dotnet run --project src/SmtpReplyCodes.TableGen
using SmtpReplyCodes.TableGen;
using SmtpReplyCodes.TableGen.Pages;

var root = args is [var given] ? given : FindRoot(Environment.CurrentDirectory);
if (root is null)
{
    Console.Error.WriteLine("No SmtpReplyCodes.sln here or above: run it inside the checkout, or name the checkout's folder.");
    return 2;
}

try
{
    var library = Path.Combine(root, "src", "SmtpReplyCodes");
    var knowledge = Knowledge.Read(Path.Combine(library, "Data"));
    Write(library, Generator.Generate(knowledge));
    Write(Path.Combine(root, "docs"), Page.All(knowledge));
    return 0;
}
catch (DataException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static void Write(string folder, IReadOnlyDictionary<string, string> files)
{
    foreach (var (path, content) in files)
    {
        var target = Path.Combine(folder, path);
        if (File.Exists(target) && File.ReadAllText(target) == content)
            continue;
        File.WriteAllText(target, content);
        Console.WriteLine($"wrote {path}");
    }
}

static string? FindRoot(string? folder)
{
    while (folder is not null && !File.Exists(Path.Combine(folder, "SmtpReplyCodes.sln")))
        folder = Path.GetDirectoryName(folder);
    return folder;
}
