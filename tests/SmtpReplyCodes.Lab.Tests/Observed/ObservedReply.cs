using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>One reply that a running server gave.</summary>
/// <param name="Phase">Where in the dialogue: <c>connect</c>, <c>helo</c>, <c>mail</c>, <c>rcpt</c>, <c>data</c>, <c>eod</c>, <c>auth</c>, <c>starttls</c>, <c>other</c>.</param>
/// <param name="ProvokedBy">What was tried.</param>
/// <param name="Sent">The command that it answers.</param>
/// <param name="Wire">What it said, byte by byte.</param>
internal sealed record ObservedReply(string Phase, string ProvokedBy, string Sent, byte[] Wire)
{
    /// <summary>What it said, as text.</summary>
    public string Text => Encoding.UTF8.GetString(Wire);

    public static ObservedReply From(JsonElement row) => new(
        row.Text("phase") ?? "", row.Text("provoked_by") ?? "", row.Text("sent") ?? "",
        row.Text("raw_b64") is { } bytes ? Convert.FromBase64String(bytes) : Encoding.UTF8.GetBytes(row.Text("raw") ?? ""));
}
