// Turns src/SmtpReplyCodes/Data into the checked-in *.g.cs files:
//   dotnet run --project src/SmtpReplyCodes.TableGen
using SmtpReplyCodes.TableGen;

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
    foreach (var (path, content) in Generator.Generate(knowledge))
    {
        var target = Path.Combine(library, path);
        if (File.Exists(target) && File.ReadAllText(target) == content)
            continue;
        File.WriteAllText(target, content);
        Console.WriteLine($"wrote {path}");
    }

    return 0;
}
catch (DataException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static string? FindRoot(string? folder)
{
    while (folder is not null && !File.Exists(Path.Combine(folder, "SmtpReplyCodes.sln")))
        folder = Path.GetDirectoryName(folder);
    return folder;
}
