using System.IO.Compression;
using System.Xml.Linq;

namespace SmtpReplyCodes.Package.Tests;

/// <summary>A package, read from its file: what it holds and what it says of itself.</summary>
public sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _entries;

    private PackageFile(Dictionary<string, byte[]> entries)
    {
        _entries = entries;
        var nuspec = entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value;
        Metadata = Xml(nuspec).Element("metadata")!;
    }

    /// <summary>The element <c>metadata</c> of the nuspec, freed of its namespace.</summary>
    public XElement Metadata { get; }

    /// <summary>Its id.</summary>
    public string Id => Metadata.Element("id")!.Value;

    /// <summary>The files that the author put in; what the package format itself demands is left out.</summary>
    public IEnumerable<string> Files => _entries.Keys.Where(name => !IsWrapping(name));

    /// <summary>The bytes of a file.</summary>
    public byte[] this[string name] => _entries[name];

    public static PackageFile Open(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return new PackageFile(archive.Entries.ToDictionary(entry => entry.FullName, Read));
    }

    /// <summary>A file as XML, freed of namespaces.</summary>
    public XElement Xml(string name) => Xml(_entries[name]);

    private static XElement Xml(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var root = XElement.Load(stream);
        foreach (var element in root.DescendantsAndSelf())
            element.Name = element.Name.LocalName;
        return root;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsWrapping(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels"
        || name.StartsWith("package/", StringComparison.Ordinal)
        || (name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.Contains('/'));
}
