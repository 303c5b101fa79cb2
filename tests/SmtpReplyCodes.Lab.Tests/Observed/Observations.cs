using SmtpReplyCodes.TestSupport;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>What one server did: what it said, what it wrote, and what the scripted servers had said to it.</summary>
/// <param name="Server">Its name in the lab.</param>
/// <param name="Replies">What it said.</param>
/// <param name="Bounces">What it wrote.</param>
/// <param name="Clients">What clients of the command line told, where they are what is observed.</param>
/// <param name="Truth">What was said to it.</param>
internal sealed record Observations(string Server, ObservedReply[] Replies, ObservedBounce[] Bounces, ObservedClient[] Clients, Transcript Truth)
{
    private const string TranscriptFile = "fakemx-transcript.txt";

    /// <summary>Whether nothing was observed at all, as of a server that could not be started.</summary>
    public bool IsEmpty => !Replies.Any(reply => reply.Wire.Length > 0) && Bounces.Length + Clients.Length == 0;

    /// <summary>What a run of the lab has left in its folder.</summary>
    public static Observations OfRun(string server, string folder) => new(
        server,
        [.. JsonRows.Of(Path.Combine(folder, "replies.jsonl")).Select(ObservedReply.From)],
        [.. JsonRows.Of(Path.Combine(folder, "bounces.jsonl")).Where(ObservedBounce.IsReport).Select(row => ObservedBounce.From(row, folder))],
        [.. JsonRows.Of(Path.Combine(folder, "client-stderr.jsonl")).Where(ObservedClient.IsFailure).Select(ObservedClient.From)],
        new Transcript(Path.Combine(folder, "logs", TranscriptFile)));

    /// <summary>What was recorded of it; skips the test where the recordings are absent.</summary>
    public static Observations Recorded(string server)
    {
        var (replies, bounces) = (Checkout.SharedFile("corpus", "servers", "replies.jsonl"), Checkout.SharedFile("corpus", "servers", "bounces.jsonl"));
        var folder = Path.GetDirectoryName(bounces)!;
        return new(
            server,
            [.. JsonRows.Of(replies).Where(row => row.Text("server") == server).Select(ObservedReply.From)],
            [.. JsonRows.Of(bounces).Where(row => row.Text("family") == server).Select(row => ObservedBounce.From(row, folder))],
            [],
            new Transcript(Path.Combine(folder, "logs", server, TranscriptFile)));
    }
}
