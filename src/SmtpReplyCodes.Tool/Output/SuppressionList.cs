using System.Globalization;
using SmtpReplyCodes.Tool.Input;
using SmtpReplyCodes.Tool.Reports;

namespace SmtpReplyCodes.Tool.Output;

/// <summary>The addresses that are to get no more mail, as a table of comma separated values.</summary>
/// <param name="write">Where the rows go.</param>
/// <param name="file">The file behind that; null where it is standard output.</param>
internal sealed class SuppressionList(Action<string> write, ReplacedFile? file) : IReportSink
{
    private readonly AddressHistories _histories = new();

    /// <summary>A list in a file; <c>-</c> is standard output.</summary>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static SuppressionList To(string name, ToolHost host)
    {
        if (name == "-")
            return new SuppressionList(host.Text.Write, null);
        var file = new ReplacedFile(name);
        return new SuppressionList(file.Write, file);
    }

    public void Add(ReadReport read) => _histories.Add(read);

    public void Miss(UnreadableInputException unreadable)
    {
    }

    public void Finish()
    {
        write(CsvRow.Of("address", "cause", "code", "until", "source"));
        foreach (var (address, decision, entry) in _histories.Suppressed())
            write(CsvRow.Of(address, EnumName.Of(entry.Said.Reply.Cause), Code(entry.Said.Reply), Time(decision.Until), entry.Source));
        file?.Commit();
    }

    public void Dispose() => file?.Dispose();

    private static string Code(SmtpReply reply) => reply.Code?.ToString(CultureInfo.InvariantCulture) ?? reply.EnhancedCode?.ToString() ?? "";

    /// <summary>Nothing stands for ever.</summary>
    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
