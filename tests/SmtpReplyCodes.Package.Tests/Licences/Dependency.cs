using System.Text.Json;
using System.Xml.Linq;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Package.Tests.Licences;

/// <summary>A package of others that one of ours depends on, or brings along.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
internal sealed record Dependency(string Id, string Version)
{
    /// <summary>Helps to build and is in no package.</summary>
    private const string OfTheBuild = "Microsoft.NET.ILLink.Tasks";

    /// <summary>The licence as an expression, <c>MIT</c>; null where the package has it in another way.</summary>
    public string? Licence => Metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value;

    public string Copyright => Metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "copyright")?.Value ?? Metadata.Elements().First(element => element.Name.LocalName == "authors").Value;

    private XElement Metadata => XElement.Load(Nuspec).Elements().Single(element => element.Name.LocalName == "metadata");

    private string Nuspec => Path.Combine(PackageFolder, Id.ToLowerInvariant(), Version.ToLowerInvariant(), Id.ToLowerInvariant() + ".nuspec");

    /// <summary>Where restored packages lie.</summary>
    private static string PackageFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What a project takes from others for all of its frameworks, directly and by what it takes, as its lock file has it.</summary>
    public static IEnumerable<Dependency> Of(string project)
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Checkout.File("src", project, "packages.lock.json")));
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project" && package.Name != OfTheBuild
               select new Dependency(package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }
}
