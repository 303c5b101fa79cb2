using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Logs.Tests;

/// <summary>The logs below <c>Specimens</c>, byte by byte.</summary>
internal static class SpecimenFile
{
    /// <summary>Their names, <c>postfix/plain</c>.</summary>
    public static TheoryData<string> Names => new(All);

    /// <inheritdoc cref="Names"/>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Folder, "*.log", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)[..^4].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static string Folder => Checkout.File("tests", "SmtpReplyCodes.Logs.Tests", "Specimens");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".log"));

    /// <summary>The lines without their ends.</summary>
    public static List<byte[]> Lines(string name)
    {
        var lines = new List<byte[]>();
        ReadOnlySpan<byte> rest = Bytes(name);
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOf((byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            lines.Add(line.TrimEnd((byte)'\r').ToArray());
            rest = length < 0 ? default : rest[(length + 1)..];
        }

        return lines;
    }

    /// <summary>Lines put together again.</summary>
    public static byte[] Join(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];
}
