using System.Text.Json;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>One report that a running server wrote.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Case">What provoked it, as the lab names it.</param>
/// <param name="Message">The message, byte by byte.</param>
/// <param name="Recipients">Of whom it has to tell.</param>
internal sealed record ObservedBounce(string Name, string Case, byte[] Message, ObservedRecipient[] Recipients)
{
    public static ObservedBounce From(JsonElement row, string folder)
    {
        var file = row.Text("file")!;
        return new(
            Path.GetFileName(file), (row.Text("provoked_by") ?? "").Split(':')[0], File.ReadAllBytes(Path.Combine(folder, file)),
            [.. row.Each("expected").Select(one => ObservedRecipient.From(one, row.Each("scenario")))]);
    }

    /// <summary>Whether a row is of a report: its envelope has no sender. The lab also collects mail that it had relayed.</summary>
    public static bool IsReport(JsonElement row) => row.Text("mail_from") is not { } sender || sender.Contains("<>", StringComparison.Ordinal);
}
