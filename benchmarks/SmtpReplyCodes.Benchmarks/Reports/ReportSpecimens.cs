using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>The messages that the tests of the reports read, in the order of their names.</summary>
internal static class ReportSpecimens
{
    public static byte[][] Messages { get; } =
        [.. Directory.GetFiles(Folders.Specimens, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Those that both read. MimeKit does not load an empty message.</summary>
    public static byte[][] Of(SpecimenSet set) => [.. Messages.Where(message => Groups(message) is { } groups && (set == SpecimenSet.All || groups > 0 == (set == SpecimenSet.WithStatus)))];

    /// <summary>How many groups of fields MimeKit finds; null where it cannot load the message.</summary>
    private static int? Groups(byte[] message)
    {
        try
        {
            return MimeKitReader.CountGroups(message);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
