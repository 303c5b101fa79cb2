using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Conventions;

/// <summary>A file of the product's source.</summary>
/// <param name="Path">Where it lies below <c>src</c>, with slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly Lazy<SourceFile[]> Files = new(Read);

    /// <summary>All files of the product, generated ones among them.</summary>
    public static IReadOnlyList<SourceFile> All => Files.Value;

    /// <summary>The files of the library.</summary>
    public static IEnumerable<SourceFile> OfLibrary => All.Where(file => file.Library == "SmtpReplyCodes");

    /// <summary>The files that somebody wrote.</summary>
    public static IEnumerable<SourceFile> WrittenByHand => All.Where(file => !file.Path.EndsWith(".g.cs", StringComparison.Ordinal));

    /// <summary>The files of the libraries beside it that need nothing but it.</summary>
    public static IEnumerable<SourceFile> OfReaders => All.Where(file => file.Library is "SmtpReplyCodes.Logs" or "SmtpReplyCodes.Events");

    /// <summary>The project that the file belongs to.</summary>
    public string Library => Path.Split('/')[0];

    /// <summary>The folder within its library; empty for the root.</summary>
    public string Room => Path.Split('/') is [_, var folder, _, ..] ? folder : "";

    /// <summary>The text without comments and literals.</summary>
    public string Code { get; } = CodeOnly.Of(Text);

    public int LineCount => Text.AsSpan().Count('\n');

    private static SourceFile[] Read()
    {
        var source = Checkout.File("src");
        return
        [
            .. from file in Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               let path = System.IO.Path.GetRelativePath(source, file).Replace('\\', '/')
               where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
               select new SourceFile(path, File.ReadAllText(file)),
        ];
    }
}
