using MimeKit;
using SmtpReplyCodes.Benchmarks.Reporting;

namespace SmtpReplyCodes.Benchmarks.Reports;

/// <summary>The messages that the tests of the reports read, in the order of their names.</summary>
internal static class ReportSpecimens
{
    public static byte[][] Messages { get; } =
        [.. Directory.GetFiles(Folders.Specimens, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Those that MimeKit can load too: it takes neither bare bodies nor some kinds of damage.</summary>
    public static byte[][] Common { get; } = [.. Messages.Where(IsLoadable)];

    public static double MeanLength => Common.Average(message => message.Length);

    private static bool IsLoadable(byte[] message)
    {
        try
        {
            using var stream = new MemoryStream(message, writable: false);
            using var loaded = MimeMessage.Load(stream);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
