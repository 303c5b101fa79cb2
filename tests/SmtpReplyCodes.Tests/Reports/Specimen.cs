using System.Text;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>A message kept as a file, beside it what a reader has to make of it.</summary>
/// <param name="Name">Folder and name without ending: <c>rfc3464/single</c>.</param>
internal sealed record Specimen(string Name)
{
    private const string MboxLine = "From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The folder of all specimens, one folder below it for each origin.</summary>
    public static string Folder { get; } = Checkout.File("tests", "SmtpReplyCodes.Tests", "Reports", "Specimens");

    /// <summary>The messages and bare bodies, in the order of their names.</summary>
    public static IEnumerable<Specimen> All => Names("*.eml").Concat(Names("*.txt")).Order(StringComparer.Ordinal).Select(name => new Specimen(name));

    /// <summary>The names of the files with such an ending, without it.</summary>
    public static IEnumerable<string> Names(string ending) =>
        Directory.GetFiles(Folder, ending, SearchOption.AllDirectories).Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'));

    /// <summary>The message, byte by byte.</summary>
    public byte[] Bytes => File.ReadAllBytes(File.Exists(PathWith(".eml")) ? PathWith(".eml") : PathWith(".txt"));

    /// <summary>What is expected, as it stands in the file.</summary>
    public string ExpectedText => File.ReadAllText(PathWith(".json"));

    /// <summary>The message with these line ends throughout.</summary>
    public byte[] With(string lineEnd) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", lineEnd, StringComparison.Ordinal));

    /// <summary>The message as it lies in an mbox.</summary>
    public byte[] InMbox() => Bytes.AsSpan().StartsWith("From "u8) ? Bytes : [.. Encoding.ASCII.GetBytes(MboxLine), .. Bytes];

    /// <summary>How a report differs from what is expected, line by line; empty where it does not.</summary>
    public string DifferenceOf(DeliveryReport report)
    {
        var expected = JsonSerializer.Deserialize<ExpectedReport>(ExpectedText, Json)!;
        return LineDifference.Of(JsonSerializer.Serialize(expected, Json), JsonSerializer.Serialize(ExpectedReport.Of(report), Json));
    }

    private string PathWith(string ending) => Path.Combine(Folder, Name + ending);
}
