using System.Text.Json;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>What one client of the command line told when a scripted server refused.</summary>
/// <param name="Client">Its name.</param>
/// <param name="Remote">The scripted server.</param>
/// <param name="Text">What it printed: errors, where it tells any, else its protocol.</param>
internal sealed record ObservedClient(string Client, string Remote, string Text)
{
    public static ObservedClient From(JsonElement row) => new(
        row.Text("client")!, row.Text("behaviour")!, row.Text("stderr") is { Length: > 0 } errors && row.Text("stdout") is not { Length: > 0 } ? errors : row.Text("stdout") ?? "");

    /// <summary>Whether a row is of a failure: the client ended with something but zero.</summary>
    public static bool IsFailure(JsonElement row) => row.GetProperty("rc").GetInt32() != 0;
}
