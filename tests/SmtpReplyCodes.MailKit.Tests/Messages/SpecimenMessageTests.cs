using System.Text;
using System.Text.Json;
using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Tests.Messages;

/// <summary>Every specimen that MimeKit can load gives the report that its bytes give.</summary>
public class SpecimenMessageTests
{
    private static readonly string Folder = Checkout.File("tests", "SmtpReplyCodes.Tests", "Reports", "Specimens");

    /// <summary>What MimeKit refuses to load, or takes apart otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["mime/empty.eml"] = "MimeKit sees no message in nothing.",
    };

    public static TheoryData<string> Names => [.. Files.Except(Exceptions.Keys)];

    private static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.eml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_same_report_whatever_its_line_ends(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        var report = Everything(DeliveryReport.Read(bytes));

        Everything(MadeMime.Load(bytes).ToDeliveryReport()).Should().Be(report);
        Everything(MadeMime.Load(WithCrLf(bytes)).ToDeliveryReport()).Should().Be(report);
    }

    [Fact]
    public void All_specimens_are_there_and_exceptions_are_few()
    {
        Names.Should().HaveCountGreaterThan(500);
        Files.Should().Contain(Exceptions.Keys);
        foreach (var name in Exceptions.Keys)
        {
            var loading = () => MadeMime.Load(File.ReadAllBytes(Path.Combine(Folder, name)));
            loading.Should().Throw<FormatException>();
        }
    }

    /// <summary>The JSON, and what it leaves out.</summary>
    private static string Everything(DeliveryReport report) => JsonSerializer.Serialize(report) + report.HumanText;

    private static byte[] WithCrLf(byte[] bytes) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "\r\n", StringComparison.Ordinal));
}
