using System.Text.Json;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>Says where JSON breaks, as an editor counts.</summary>
internal static class Places
{
    /// <param name="json">The whole text.</param>
    /// <param name="start">Where the value begins whose reader found the mistake.</param>
    /// <param name="exception">The mistake, with its place behind <paramref name="start"/>.</param>
    public static string Describe(ReadOnlySpan<byte> json, int start, JsonException exception)
    {
        var before = json[..start];
        var (line, column) = (exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        if (line == 0)
            column += start - (before.LastIndexOf((byte)'\n') + 1);
        line += before.Count((byte)'\n');
        return $"is no JSON from line {line + 1}, byte {column + 1} on; what is not whole before that is not read.";
    }
}
